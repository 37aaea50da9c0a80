namespace MeetingBot.Archive.Sqlite;

/// <param name="Places">How many items it has.</param>
internal sealed record VisibleMeeting(long Id, string File, int Places, SeriesName Series);
