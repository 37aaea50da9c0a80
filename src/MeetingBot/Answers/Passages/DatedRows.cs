using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// The rows of a table whose one column of days falls into the days asked of: 10月有哪些機關要搬, of a table of 進駐機關 and 搬遷日期.
/// </summary>
internal static partial class DatedRows
{
    private const int MostLooked = 12;
    private const int MostRows = 10;

    public static IReadOnlyList<Evidence> Of(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, Gate gate)
    {
        if (!question.IsList
            || question.Wanted is not (Wanted.Anything or Wanted.Who)
            || question.Dates is not [{ Start: { } from, End: { } to } days]
            || Sort().Match(question.Text) is not { Success: true, Value: var sort })
        {
            return [];
        }

        var hasYear = days.Text.Contains('年', StringComparison.Ordinal);
        return found.Where(e => e.Kind == ItemKind.Table && e.Score >= gate.Score).Take(MostLooked)
            .DistinctBy(e => e.Meeting.Table(e.Passage)[0].Id)
            .Where(e => SaysTheRest(question, e))
            .Select(e => Rows(e, sort, day => hasYear ? day >= from.Day && day <= to.Day : IsWithin(day, from.Day, to.Day)))
            .FirstOrDefault(rows => rows.Count is > 0 and <= MostRows)?
            .SelectMany(row => reader.Read(row.Meeting, row.Row).Take(1)).ToList() ?? [];
    }

    // 10月 of whatever year the minutes are of.
    private static bool IsWithin(DateOnly day, DateOnly from, DateOnly to) =>
        (day.Month, day.Day).CompareTo((from.Month, from.Day)) >= 0 && (day.Month, day.Day).CompareTo((to.Month, to.Day)) <= 0;

    // 搬進 is 搬遷 over the column.
    private static bool SaysTheRest(Question question, Evidence row)
    {
        var over = row.OverTable;
        return !row.Lacks(w => w.IsMatter && w.IsWhole && w.IsFresh
            && Coverage.Of(w, over) == 0 && !(w.IsDeed && DeedWords.IsHintedAtIn(w, over)));
    }

    private static List<(MeetingText Meeting, Passage Row)> Rows(Evidence of, string sort, Func<DateOnly, bool> isAsked)
    {
        var meeting = of.Meeting;
        var held = meeting.Meeting.Header.HeldAt?.Day;
        var rows = meeting.Table(of.Passage).Where(row => !meeting.NamesColumns(row))
            .Select(row => (Row: row, Cells: TableCells.Of(meeting, row)))
            .Where(row => row.Cells.Any(cell => IsOfSort(cell, sort)))
            .ToList();
        return rows.TrueForAll(row => row.Cells.Count(IsOfDays) == 1)
            ? [.. rows.Where(row => DateFinder.Find(row.Cells.First(IsOfDays).Text, held) is [{ End: { } day }, ..] && isAsked(day.Day))
                .Select(row => (meeting, row.Row))]
            : [];
    }

    private static bool IsOfDays(TableCell cell) => Days().IsMatch(cell.Column);

    private static bool IsOfSort(TableCell cell, string sort) => cell.Text.Any(char.IsLetter)
        && (cell.Column.Contains(sort, StringComparison.Ordinal) || (Units().IsMatch(sort) && Units().IsMatch(cell.Column)));

    [GeneratedRegex("日期|時間|日程|期程|期限|時程|完成日|到期日|辦理日")]
    private static partial Regex Days();

    [GeneratedRegex("(機關|單位|局處|科室|場館|學校)$")]
    private static partial Regex Units();

    [GeneratedRegex("(?<=哪(些|幾|[兩二三四五六七八九十])(個|項|場|件|所|家|間|處|條|座|位)?)(機關|單位|局處|科室|學校|場館|活動|工程|案件|計畫|課程|會議|標案|場次|路段|地點|項目|車輛|設備|系統|里|區|站|館)")]
    private static partial Regex Sort();
}
