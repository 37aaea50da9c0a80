namespace MeetingBot.Archive.Post;

internal sealed record TranscriptLine(long Number, string Key, DateTimeOffset At, string Json);
