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
    private const double Surely = 0.75;
    private const decimal Myriad = 10_000;

    public static Evidence? Of(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, Gate gate) =>
        question.Asked.Number is not { Extreme: { } extreme, Top: null }
            ? null
            : Tables(found)
                .Select(table => First(Ordered(question, extreme, table.Meeting, table.Rows), 1, reader))
                .Where(best => best is [var only] && IsAsked(question, only, gate) && IsOfTable(question, only))
                .Select(best => best[0])
                .MaxBy(e => e.Score);

    /// <summary>最多的前三個: as many rows as are asked for, the first one first; none where it is not certain which they are.</summary>
    public static IReadOnlyList<Evidence> Several(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, Gate gate) =>
        question.Asked.Number is not { Extreme: { } extreme, Top: { } top }
            ? []
            : Tables(found)
                .Select(table => First(Ordered(question, extreme, table.Meeting, table.Rows), top, reader))
                .FirstOrDefault(rows => rows.Count == top
                    && rows.All(row => IsAsked(question, row, gate) && IsOfTable(question, row))) ?? [];

    private static IEnumerable<(MeetingText Meeting, IReadOnlyList<Passage> Rows)> Tables(IReadOnlyList<Evidence> found) =>
        found.Take(MostLooked)
            .SelectMany(e => Rows(e).Take(1).Select(row => (e.Meeting, Rows: e.Meeting.Table(row))))
            .DistinctBy(table => table.Rows[0].Id);

    private static bool IsAsked(Question question, Evidence row, Gate gate) =>
        row.Score >= gate.Score && !row.Lacks(w => w.IsMatter && w.IsWhole && w.IsFresh && !TableFit.Gets(w.Text));

    // 法律諮詢 is not told of by a table of 綜合諮詢: all of it must be said over the table.
    private static bool IsOfTable(Question question, Evidence row)
    {
        var over = row.OverTable;
        return question.Topic.Where(w => w is { IsThing: true, IsWhole: true, IsFresh: true }).All(w => Coverage.Of(w, over) >= Surely);
    }

    // The next one must be less, or nobody knows which is the last of them.
    private static List<Evidence> First(IReadOnlyList<Ranked> ordered, int count, EvidenceReader reader) =>
        ordered.Count <= count || ordered[count - 1].Value == ordered[count].Value
            ? []
            :
            [
                .. ordered.Take(count).SelectMany(one => reader.Read(one.Meeting, one.Entry.Row).Take(1)
                    .Select(read => read with { Record = one.Entry.Record, Column = one.Entry.Cells[one.Column].Column })),
            ];

    /// <summary>Whether a sentence says itself which one is the most, as asked.</summary>
    public static bool IsToldBy(Question question, Evidence evidence) =>
        evidence.Kind != ItemKind.Table && AskedNumber.In(evidence.Quote + "哪").Extreme == question.Asked.Number.Extreme;

    private static IEnumerable<Passage> Rows(Evidence evidence) => evidence.Kind == ItemKind.Table
        ? [evidence.Passage]
        : evidence.Meeting.Below(evidence.Passage).TakeWhile(p => p.Item.Kind == ItemKind.Table);

    private static IReadOnlyList<Ranked> Ordered(
        Question question, Extreme extreme, MeetingText meeting, IReadOnlyList<Passage> table)
    {
        var records = table.Where(row => !meeting.NamesColumns(row) && !TableFit.IsTotal(row))
            .SelectMany(row => TableCells.Records(TableCells.Of(meeting, row)).Select((cells, i) => new Entry(row, i, cells)))
            .Where(entry => entry.Cells.Any(cell => !cell.IsEmpty) && !IsOfOthers(entry))
            .ToList();
        if (records.Count < 2 || Column(question, records) is not { } column || !IsOfThat(question, records))
        {
            return [];
        }

        var ordered = records.Select(entry => new Ranked(meeting, entry, column, Value(entry.Cells[column]) ?? 0)).ToList();
        return extreme == Extreme.Least || (Behind().IsMatch(question.Text) && ordered.Exists(e => e.Value < 0))
            ? [.. ordered.OrderBy(e => e.Value)]
            : [.. ordered.OrderByDescending(e => e.Value)];
    }

    // 其他341 is no one of them.
    private static bool IsOfOthers(Entry entry) =>
        entry.Cells.FirstOrDefault(cell => !cell.IsNumber && cell.Text.Any(char.IsLetter)) is { Text: ['其', '他', ..] };

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
        if (named.Count > 1 && Said(named[0]) <= Said(named[1]))
        {
            return RightBefore(question, records, named);
        }

        return named.Count > 0 ? named[0]
            : ofNumbers is [var only] ? only
            : ofNumbers.Where(i => Sum().IsMatch(records[0].Cells[i].Column)).ToList() is [var sum] ? sum
            : null;
    }

    // 救助戶數最多: of 核定戶數 and 救助金額 the former.
    private static int? RightBefore(Question question, List<Entry> records, List<int> named)
    {
        var most = MostOrLeast().Match(question.Text).Index;
        var last = question.Topic.LastOrDefault(w => w.IsWhole && w.IsMatter && w.End <= most);
        return last is not null
            && named.Where(i => Coverage.Of(last, Plain.Of(records[0].Cells[i].Column)) >= Says).ToList() is [var only] ? only : null;
    }

    [GeneratedRegex("最")]
    private static partial Regex MostOrLeast();

    [GeneratedRegex("^(總計|合計|小計|總數)")]
    private static partial Regex Sum();

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

    // 1萬4,860
    private static decimal? Value(TableCell cell) =>
        Figure().Match(cell.Text) is { Success: true } figure
            && decimal.TryParse(figure.Groups["n"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? (Myriads(figure) * Myriad) + value
            : null;

    private static decimal Myriads(Match figure) =>
        decimal.TryParse(figure.Groups["m"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var myriads) ? myriads : 0;

    private sealed record Ranked(MeetingText Meeting, Entry Entry, int Column, decimal Value);

    private sealed record Entry(Passage Row, int Record, IReadOnlyList<TableCell> Cells);

    [GeneratedRegex(@"^((?<m>[0-9][0-9,]*)萬)?(?<n>[+\-]?[0-9][0-9,]*(\.[0-9]+)?)\s*([%％]|[萬億]?元|[件人次場戶處位家個天日公噸里尺]{1,2})?$")]
    private static partial Regex Figure();

    [GeneratedRegex("哪(一|些|幾|[兩二三四五])?(個|家|處|座|所)?(?<n>單位|機關|局處|鄉鎮市?|區|科室?|[局處科校里組站場院館線]|停車場|工程|標案?|稅目?|路線|類別?|項目?)")]
    private static partial Regex Kind();

    [GeneratedRegex("單位|機關|局|處|科|名稱")]
    private static partial Regex Units();

    [GeneratedRegex("落後|減少|下降|衰退")]
    private static partial Regex Behind();
}
