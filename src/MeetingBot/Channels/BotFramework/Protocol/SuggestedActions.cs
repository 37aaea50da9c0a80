namespace MeetingBot.Channels.BotFramework.Protocol;

internal sealed record SuggestedActions(IReadOnlyList<CardAction> Actions) : WireObject;
