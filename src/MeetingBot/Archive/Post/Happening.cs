namespace MeetingBot.Archive.Post;

/// <summary>What happened.</summary>
internal abstract record Happening
{
    private Happening()
    {
    }

    /// <param name="Text">Without the mention of the bot.</param>
    /// <param name="IsMentioned">Whether the bot was addressed by name.</param>
    /// <param name="ReplyTo">The message it answers, as the channel calls it.</param>
    public sealed record Said(string Text, bool IsMentioned, string? ReplyTo = null) : Happening;

    /// <summary>A button of a message of ours.</summary>
    public sealed record Pressed(string Data, string? Message) : Happening;

    /// <param name="Token">What the channel fetches its bytes by.</param>
    /// <param name="Text">What was said with it, without the mention of the bot.</param>
    public sealed record SentFile(string Name, long? Size, string Token, string? Text, bool IsMentioned) : Happening;

    public sealed record Edited(string Message, string Text, bool IsMentioned) : Happening;

    /// <summary>The asker took a message back: what is kept of it goes too.</summary>
    public sealed record Deleted(string Message) : Happening;

    /// <summary>👍 or 👎 on a message of ours; null where it was taken back.</summary>
    public sealed record Reacted(string Message, bool? IsGood) : Happening;

    /// <summary>The bot came into the conversation.</summary>
    public sealed record BotAdded : Happening;

    /// <summary>The bot was removed, blocked or uninstalled: nothing more goes there.</summary>
    public sealed record BotRemoved : Happening;

    /// <summary>Somebody came or went: who may see what in the group has changed.</summary>
    public sealed record MembersChanged : Happening;
}
