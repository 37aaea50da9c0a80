namespace MeetingBot.Archive.Sqlite;

/// <summary>What a meeting is called, as written and as compared. Meetings that are written alike share one.</summary>
internal sealed record SeriesName(string? Body, string? Series, string BodyKey, string SeriesKey);
