namespace MeetingBot.Channels.Protocol;

internal sealed record SuggestedActions(IReadOnlyList<CardAction> Actions) : WireObject;
