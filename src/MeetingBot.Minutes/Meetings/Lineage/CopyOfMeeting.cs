namespace MeetingBot.Minutes.Meetings.Lineage;

/// <summary>A second file for a meeting that <paramref name="Original"/> already gives.</summary>
public sealed record CopyOfMeeting(MinutesFile Copy, MinutesFile Original);
