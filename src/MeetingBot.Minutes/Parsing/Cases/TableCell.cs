namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>A cell of a row and what stands over its column.</summary>
internal sealed record TableCell(string Header, FlowText Flow)
{
    public string Text => Flow.Text;

    public bool Is(string[] names) => names.Any(name => Header.Contains(name, StringComparison.Ordinal));
}
