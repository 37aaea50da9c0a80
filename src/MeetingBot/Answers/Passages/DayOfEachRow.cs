using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// The rows of a table that has as many as the question says there are, with a day for each in the column of the deed asked after:
/// 四個工程各預定什麼時候完工, of a table with four works and a column 預定完工.
/// </summary>
internal static partial class DayOfEachRow
{
    private const int MostLooked = 12;
    private const int MostRows = 10;
    private const double Surely = 0.75;

    public static IReadOnlyList<Evidence> Of(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, Gate gate)
    {
        if (question.Wanted != Wanted.Date
            || Each().Match(question.Text) is not { Success: true } each
            || !ChineseNumeral.TryParse(each.Groups["n"].Value, out var count)
            || count > MostRows
            || question.Topic.LastOrDefault(w => w is { IsDeed: true, IsWhole: true, IsFresh: true }) is not { } deed)
        {
            return [];
        }

        return found.Where(e => e.Kind == ItemKind.Table && e.Score >= gate.Score).Take(MostLooked)
            .DistinctBy(e => e.Meeting.Table(e.Passage)[0].Id)
            .Select(e => Rows(question, e, deed))
            .FirstOrDefault(rows => rows.Count == count)?
            .SelectMany(row => reader.Read(row.Meeting, row.Row).Take(1)).ToList() ?? [];
    }

    private static List<(MeetingText Meeting, Passage Row)> Rows(Question question, Evidence of, QuestionWord deed)
    {
        var rows = of.Meeting.Table(of.Passage).Where(row => !of.Meeting.NamesColumns(row) && !TableFit.IsTotal(row)).ToList();
        return rows.TrueForAll(row => TableCells.Of(of.Meeting, row).Count(cell => IsDayOf(question, deed, cell)) == 1)
            ? [.. rows.Select(row => (of.Meeting, row))]
            : [];
    }

    private static bool IsDayOf(Question question, QuestionWord deed, TableCell cell) =>
        Coverage.Of(deed, Plain.Of(cell.Column)) >= Surely && !WantedFit.HasNoDay(question, cell.Text);

    [GeneratedRegex("(?<n>[0-9]+|[二兩三四五六七八九十])(個|項|座|處|案|件|場|所|棟|期|標|條|組|批)[^，。？?]{0,12}(各自?|個別|分別)[^，。？?]{0,6}(什麼時候|何時|啥時|哪一?[天年月])")]
    private static partial Regex Each();
}
