namespace MeetingBot.Channels.Protocol;

/// <summary>The response to an activity that wants its replies at once (A3113).</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
