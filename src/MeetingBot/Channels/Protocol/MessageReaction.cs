namespace MeetingBot.Channels.Protocol;

internal sealed record MessageReaction(string? Type = null) : WireObject;
