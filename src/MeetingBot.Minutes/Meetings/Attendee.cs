namespace MeetingBot.Minutes.Meetings;

/// <summary>A name of the attendance list.</summary>
/// <param name="Note">代, 請假, 公假, 線上 … as written.</param>
public sealed record Attendee(string Name, string? Unit, string? Title, string? Note);
