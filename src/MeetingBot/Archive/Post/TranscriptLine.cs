namespace MeetingBot.Archive.Post;

internal sealed record TranscriptLine(long Number, string Conversation, string Key, DateTimeOffset At, string Json);
