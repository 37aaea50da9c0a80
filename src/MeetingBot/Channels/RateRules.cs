namespace MeetingBot.Channels;

/// <summary>How fast a channel may be sent to.</summary>
/// <param name="Line">In one conversation; each window counts.</param>
/// <param name="Whole">In all of the channel's conversations together.</param>
internal sealed record RateRules(IReadOnlyList<RateWindow> Line, IReadOnlyList<RateWindow> Whole)
{
    public static RateRules None { get; } = new([], []);
}
