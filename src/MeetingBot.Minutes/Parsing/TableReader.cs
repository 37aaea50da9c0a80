using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Cases;
using MeetingBot.Minutes.Parsing.Outline;
using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Parsing;

/// <summary>
/// Reads rows by their header cells: what became of a case, or what is to be done by whom and when. A column of proposals
/// (管考建議) decides nothing; the chair does.
/// </summary>
internal sealed class TableReader(SourceText source)
{
    private static readonly string[] Numbers = ["列管編號", "列管案號", "案號", "編號", "項次", "序號"];
    private static readonly string[] Owners = ["主辦", "負責", "權責", "承辦", "主責"];
    private static readonly string[] Whats = ["指示事項", "裁示事項", "決議事項", "應辦事項", "待辦事項", "交辦事項", "工作項目", "辦理事項", "事項", "工作內容"];
    private static readonly string[] Whens = ["期限", "預定完成", "完成日", "截止", "限辦"];
    private readonly FlowBuilder flows = new(source.Text);

    public CaseStatement? CaseIn(Block block) =>
        RulingIn(block) is { } ruling
            ? new(ruling.Number, null, ruling.Verb.Status, null, ruling.Verb.Into, ruling.Verb.Condition, block.Path,
                block.Flow.Original(0, block.Flow.Length).Trim(), block.Flow.Span(0, block.Flow.Length))
            : null;

    /// <summary>The cell of a case's row that says what becomes of it.</summary>
    public Ruling? RulingIn(Block block)
    {
        var cells = Cells(block);
        if (cells.FirstOrDefault(c => Is(c.Header, Numbers)) is not { } number || CaseListReader.Only(number.Flow.Text) is not { } of)
        {
            return null;
        }

        foreach (var cell in cells)
        {
            if (!cell.Header.Contains("建議", StringComparison.Ordinal) && !Is(cell.Header, Whats) && CaseVerbReader.Read(cell.Flow.Text, 0, cell.Flow.Length) is { } verb)
            {
                return new(of, verb, cell.Flow);
            }
        }

        return null;
    }

    public Order? OrderIn(Block block)
    {
        var cells = Cells(block);
        var when = cells.FirstOrDefault(c => Is(c.Header, Whens));
        var what = cells.FirstOrDefault(c => Is(c.Header, Whats));
        var who = cells.FirstOrDefault(c => Is(c.Header, Owners));
        return when is null || what is null || who is null || what.Flow.Length < 4 || what == when || who == what
            ? null
            : new(what.Flow, when.Flow, [.. who.Flow.Original(0, who.Flow.Length).Split(['、', '，', '/', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
    }

    /// <summary>Where in the source the row's term stands (完成期限): any date there is a deadline.</summary>
    public TextSpan? TermIn(Block block) =>
        Cells(block).FirstOrDefault(c => Is(c.Header, Whens)) is { Flow: { Length: > 0 } term } ? term.Span(0, term.Length) : null;

    private List<Cell> Cells(Block block)
    {
        var row = source.Rows[block.Row!.Value];
        var cells = new List<Cell>();
        for (var i = 0; i < row.Cells.Count && !row.IsHeader; i++)
        {
            var header = i < row.Header.Count ? row.Header[i].Replace(" ", "", StringComparison.Ordinal) : "";
            cells.Add(new(header, flows.Add(row.Cells[i].Start, row.Cells[i].End).Build()));
        }

        return cells;
    }

    private static bool Is(string header, string[] names) => names.Any(n => header.Contains(n, StringComparison.Ordinal));

    private sealed record Cell(string Header, FlowText Flow);

    /// <summary>Which case, and what becomes of it.</summary>
    internal sealed record Ruling(string Number, CaseVerb Verb, FlowText Cell);

    /// <summary>What is to be done, by when, by whom.</summary>
    internal sealed record Order(FlowText What, FlowText When, IReadOnlyList<string> Owners);
}
