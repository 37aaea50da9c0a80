namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>What a line of a room's transcript is.</summary>
internal enum LineKind
{
    /// <summary>Words, of a person or of the bot.</summary>
    Said,

    /// <summary>A button was pressed; seen by the one who pressed it.</summary>
    Pressed,

    /// <summary>👍 or 👎 on a message of the bot, or taken back; seen by the one who gave it.</summary>
    Reacted,

    /// <summary>An earlier line was changed: whoever saw it reads it again.</summary>
    Changed,
}
