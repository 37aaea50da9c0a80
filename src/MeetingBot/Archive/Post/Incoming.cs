namespace MeetingBot.Archive.Post;

/// <summary>One thing that happened in a conversation, whatever the channel (來訊).</summary>
/// <param name="Key">The channel's own name for it, unique within the channel: what comes again under the same key is the same.</param>
/// <param name="SoftKey">For channels that repeat themselves under new ids: the same within two minutes is the same. Null where there is no need.</param>
/// <param name="Place">A conversation, never null there.</param>
/// <param name="Account">Who did it, as the channel knows them over conversations.</param>
/// <param name="Name">How the channel calls them; never trusted for a right.</param>
/// <param name="MessageId">The channel's id of the message, which a reply refers to; null where it has none.</param>
internal sealed record Incoming(
    string Key,
    string? SoftKey,
    Address Place,
    bool IsGroup,
    string Account,
    string? Name,
    string? MessageId,
    DateTimeOffset SentAt,
    Abilities Abilities,
    Happening What)
{
    /// <summary>The key of the message that answers it.</summary>
    public string ReplyKey => $"{Place.Channel}/{Key}";

    /// <summary>The key of what is said in private beside it.</summary>
    public string AsideKey => Outgoing.AsideOf(ReplyKey);
}
