namespace MeetingBot.Channels.WebChat.Live;

/// <summary>What a page says down its socket: beat, typing, read.</summary>
internal sealed record PageFrame(string? Type, string? Room, long UpTo);
