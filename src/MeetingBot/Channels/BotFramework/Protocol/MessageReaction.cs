namespace MeetingBot.Channels.BotFramework.Protocol;

internal sealed record MessageReaction(string? Type = null) : WireObject;
