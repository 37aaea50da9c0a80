namespace MeetingBot.Channels.Protocol;

internal sealed record PagedMembersResult(IReadOnlyList<ChannelAccount>? Members = null, string? ContinuationToken = null) : WireObject;
