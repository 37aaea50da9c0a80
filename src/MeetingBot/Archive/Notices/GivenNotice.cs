using MeetingBot.Archive.Post;

namespace MeetingBot.Archive.Notices;

/// <summary>A notice, and how far the message that carries it has come.</summary>
/// <param name="Message">Key of the message.</param>
/// <param name="Line">The conversation it goes to.</param>
/// <param name="PutAt">When it was owed.</param>
/// <param name="SettledAt">When it was sent, or given up.</param>
/// <param name="ReadAt">When the channel first said that it was read; null where it was not, or the channel does not tell.</param>
internal sealed record GivenNotice(
    Notice Notice, string Message, string Recipient, DateOnly Day, string Kind, string Channel, string Line,
    OutboxState State, DateTimeOffset PutAt, DateTimeOffset? SettledAt, DateTimeOffset? ReadAt);
