namespace MeetingBot.Archive;

/// <summary>A body and a kind of meeting (臺北市政府 主任秘書會報), as the minutes write them.</summary>
internal sealed record SeriesEntry(string? Body, string? Series, int Meetings);
