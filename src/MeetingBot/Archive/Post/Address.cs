namespace MeetingBot.Archive.Post;

/// <summary>Where a message comes from and where one goes: a conversation, or a person whose private conversation the channel finds.</summary>
/// <param name="Channel">taipeion, web, directline; bf.msteams for what comes through Bot Framework: bf and the id of its channel.</param>
/// <param name="Conversation">As the channel calls it; null for the private conversation with the account.</param>
internal sealed record Address(string Channel, string? Conversation, string? Account = null)
{
    /// <summary>What messages are put in order by: one line for each conversation.</summary>
    public string Line => Conversation is null ? $"{Channel}/@{Account}" : $"{Channel}/{Conversation}";

    public static Address Private(string channel, string account) => new(channel, null, account);
}
