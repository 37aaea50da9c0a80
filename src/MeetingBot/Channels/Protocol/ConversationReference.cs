namespace MeetingBot.Channels.Protocol;

/// <summary>What is needed to write into a conversation later (A7550). The activity is left out: a message of our own must not land in an old thread.</summary>
/// <param name="User">The other side of a private conversation; null for a group.</param>
internal sealed record ConversationReference(
    string? ChannelId = null, string? ServiceUrl = null, ConversationAccount? Conversation = null, ChannelAccount? Bot = null, ChannelAccount? User = null) : WireObject;
