using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// The row of a table that has the most or the least of a column: 哪一區的平均天數最長. Only where every row has a number there, one of them
/// alone is the most, and nothing of the question is left unsaid.
/// </summary>
internal static partial class ExtremeRow
{
    private const int MostLooked = 12;
    private const double Says = 0.5;

    public static Evidence? Of(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, Gate gate) =>
        question.Asked.Number.Extreme is not { } extreme
            ? null
            : found.Take(MostLooked)
                .SelectMany(e => Rows(e).Take(1).Select(row => (e.Meeting, First: e.Meeting.Table(row)[0])))
                .DistinctBy(table => table.First.Id)
                .Select(table => In(question, extreme, table.Meeting, table.Meeting.Table(table.First), reader))
                .OfType<Evidence>()
                .Where(e => e.Score >= gate.Score && !e.Lacks(w => w.IsMatter && w.IsWhole && w.IsFresh && !TableFit.Gets(w.Text)))
                .MaxBy(e => e.Score);

    /// <summary>Whether a sentence says itself which one is the most, as asked.</summary>
    public static bool IsToldBy(Question question, Evidence evidence) =>
        evidence.Kind != ItemKind.Table && AskedNumber.In(evidence.Quote + "哪").Extreme == question.Asked.Number.Extreme;

    private static IEnumerable<Passage> Rows(Evidence evidence) => evidence.Kind == ItemKind.Table
        ? [evidence.Passage]
        : evidence.Meeting.Below(evidence.Passage).TakeWhile(p => p.Item.Kind == ItemKind.Table);

    private static Evidence? In(
        Question question, Extreme extreme, MeetingText meeting, IReadOnlyList<Passage> table, EvidenceReader reader)
    {
        var records = table.Where(row => !meeting.NamesColumns(row) && !TableFit.IsTotal(row))
            .SelectMany(row => TableCells.Records(TableCells.Of(meeting, row)).Select((cells, i) => new Entry(row, i, cells)))
            .Where(entry => entry.Cells.Any(cell => !cell.IsEmpty))
            .ToList();
        if (records.Count < 2 || Column(question, records) is not { } column || !IsOfThat(question, records))
        {
            return null;
        }

        var ordered = records.Select(entry => (Entry: entry, Value: Value(entry.Cells[column]) ?? 0))
            .OrderByDescending(e => e.Value)
            .ToList();
        var isLow = extreme == Extreme.Least || (Behind().IsMatch(question.Text) && ordered.Exists(e => e.Value < 0));
        var (best, next) = isLow ? (ordered[^1], ordered[^2]) : (ordered[0], ordered[1]);
        return best.Value == next.Value
            ? null
            : reader.Read(meeting, best.Entry.Row).FirstOrDefault() is { } read
                ? read with { Record = best.Entry.Record, Column = best.Entry.Cells[column].Column }
                : null;
    }

    // The one whose name the question says, else the only one of numbers.
    private static int? Column(Question question, List<Entry> records)
    {
        var width = records.Min(entry => entry.Cells.Count);
        var ofNumbers = Enumerable.Range(1, Math.Max(0, width - 1))
            .Where(i => !records[0].Cells[i].IsNumber && records.TrueForAll(entry => Value(entry.Cells[i]) is not null))
            .ToList();
        var words = question.Topic.Where(w => w.IsWhole && w.IsMatter).ToList();
        double Said(int i) => words.Select(w => Coverage.Of(w, Plain.Of(records[0].Cells[i].Column))).Where(said => said >= Says).Sum();
        var named = ofNumbers.Where(i => Said(i) > 0).OrderByDescending(Said).ToList();
        return named.Count > 1 && Said(named[0]) <= Said(named[1]) ? null
            : named.Count > 0 ? named[0]
            : ofNumbers is [var only] ? only
            : null;
    }

    // 哪個機關: the table's rows are called so, or its first column is.
    private static bool IsOfThat(Question question, List<Entry> records)
    {
        var asked = Kind().Match(question.Text).Groups["n"].Value;
        var names = records.Select(entry => entry.Cells.FirstOrDefault(cell => !cell.IsNumber && cell.Text.Any(char.IsLetter)))
            .OfType<TableCell>()
            .ToList();
        return asked.Length == 0
            || names.Count < records.Count
            || names[0].Column.Contains(asked, StringComparison.Ordinal)
            || (asked is "單位" or "機關" or "局處" && Units().IsMatch(names[0].Column))
            || names.TrueForAll(name => name.Text.EndsWith(asked, StringComparison.Ordinal));
    }

    private static decimal? Value(TableCell cell) =>
        Figure().Match(cell.Text) is { Success: true } figure
            && decimal.TryParse(figure.Groups["n"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    private sealed record Entry(Passage Row, int Record, IReadOnlyList<TableCell> Cells);

    [GeneratedRegex(@"^(?<n>[+\-]?[0-9][0-9,]*(\.[0-9]+)?)\s*([%％]|[萬億]?元|[件人次場戶處位家個天日公噸里尺]{1,2})?$")]
    private static partial Regex Figure();

    [GeneratedRegex("哪一?(個|家|處|座|所)?(?<n>單位|機關|局處|鄉鎮市?|區|科室?|[局處科校里組站場院館線]|停車場|工程|標案?|稅目?|路線|類別?|項目?)")]
    private static partial Regex Kind();

    [GeneratedRegex("單位|機關|局|處|科|名稱")]
    private static partial Regex Units();

    [GeneratedRegex("落後|減少|下降|衰退")]
    private static partial Regex Behind();
}
