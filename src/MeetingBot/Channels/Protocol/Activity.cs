using System.Text.Json;

namespace MeetingBot.Channels.Protocol;

/// <summary>What channel and bot tell each other, under the protocol's own names.</summary>
internal sealed record Activity : WireObject
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    /// <summary>Left as written: a clock that somebody set wrongly must not make a message unreadable.</summary>
    public string? Timestamp { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Summary { get; init; }

    public string? Locale { get; init; }

    public string? InputHint { get; init; }

    public string? Name { get; init; }

    public string? Action { get; init; }

    public string? DeliveryMode { get; init; }

    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<Entity>? Entities { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }
}
