using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>A line of the file, without its end and without the blanks around it.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="ContentStart">Where its words begin, after list dashes and Markdown marks.</param>
/// <param name="Row">The table row that it belongs to, if any.</param>
internal sealed record Line(int Number, int Start, int End, int ContentStart, bool IsMarkdownHeading, bool IsBulleted, FlowText Flow, int? Row)
{
    public bool IsFurniture { get; set; }

    /// <summary>Where each cell of a row stands that only blanks or lines' ends part.</summary>
    public IReadOnlyList<TextSpan>? Cells { get; init; }
}
