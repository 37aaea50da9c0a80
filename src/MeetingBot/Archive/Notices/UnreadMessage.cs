using MeetingBot.Archive.Post;

namespace MeetingBot.Archive.Notices;

/// <param name="SentId">The channel's id of it.</param>
internal sealed record UnreadMessage(string Key, Address To, string? SentId);
