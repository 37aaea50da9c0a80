using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Cases;
using MeetingBot.Minutes.Parsing.Outline;
using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Parsing;

/// <summary>Reads rows by their header cells: what became of a case, or what is to be done by whom and when.</summary>
internal sealed class TableReader(SourceText source)
{
    private static readonly string[] Owners = ["主辦", "負責", "權責", "承辦", "主責"];
    private static readonly string[] Whats = ["指示事項", "裁示事項", "決議事項", "應辦事項", "待辦事項", "交辦事項", "工作項目", "辦理事項", "事項", "工作內容"];
    private static readonly string[] Whens = ["期限", "預定完成", "完成日", "截止", "限辦"];
    private readonly FlowBuilder flows = new(source.Text);
    private readonly Dictionary<Block, List<TableCell>> read = []; // dates, cases and directives all ask for the same rows

    /// <summary>The row as one of a table of cases.</summary>
    public CaseRow CaseRow(Block block) => new(Cells(block));

    public Order? OrderIn(Block block)
    {
        var cells = Cells(block);
        var when = cells.FirstOrDefault(c => c.Is(Whens));
        var what = cells.FirstOrDefault(c => c.Is(Whats));
        var who = cells.FirstOrDefault(c => c.Is(Owners));
        return when is null || what is null || who is null || what.Flow.Length < 4 || what == when || who == what
            ? null
            : new(what.Flow, when.Flow, NamesIn(who));
    }

    /// <summary>Whose matter the row is.</summary>
    public IReadOnlyList<string> OwnersIn(Block block) => Cells(block).FirstOrDefault(c => c.Is(Owners)) is { } who ? NamesIn(who) : [];

    private static string[] NamesIn(TableCell cell) => cell.Flow.Original(0, cell.Flow.Length)
        .Split(['、', '，', '/', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Where in the source the row's term stands (完成期限): any date there is a deadline.</summary>
    public TextSpan? TermIn(Block block) =>
        Cells(block).FirstOrDefault(c => c.Is(Whens)) is { Flow: { Length: > 0 } term } ? term.Span(0, term.Length) : null;

    private List<TableCell> Cells(Block block)
    {
        if (read.TryGetValue(block, out var known))
        {
            return known;
        }

        var row = source.Rows[block.Row!.Value];
        var cells = read[block] = [];
        for (var i = 0; i < row.Cells.Count && !row.IsHeader; i++)
        {
            var header = i < row.Header.Count ? row.Header[i].Replace(" ", "", StringComparison.Ordinal) : "";
            cells.Add(new(header, flows.Add(row.Cells[i].Start, row.Cells[i].End).Build()));
        }

        return cells;
    }

    /// <summary>What is to be done, by when, by whom.</summary>
    internal sealed record Order(FlowText What, FlowText When, IReadOnlyList<string> Owners);
}
