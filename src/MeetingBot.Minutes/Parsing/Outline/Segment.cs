namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>A line, or the part of a line that begins a thing of its own, with what stands at its head.</summary>
/// <param name="Start">In the source, dashes and marks included.</param>
/// <param name="Body">Where in the flow its words begin, after number and label.</param>
/// <param name="FollowsBlank">An empty line or page furniture stands before it.</param>
internal sealed record Segment(Line Line, int Start, int End, FlowText Flow, Marker? Marker, Label? Label, int Body, bool FollowsBlank)
{
    public bool IsInside => Start > Line.Start;

    public ReadOnlySpan<char> Words => Flow.Text.AsSpan(Body);
}
