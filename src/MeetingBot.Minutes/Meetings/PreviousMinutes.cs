namespace MeetingBot.Minutes.Meetings;

/// <summary>The earlier minutes that were read out, and what became of them.</summary>
/// <param name="Confirmation">紀錄確定 or 修正確定; null where the minutes do not say.</param>
/// <param name="Amendments">What was changed, when they were amended.</param>
public sealed record PreviousMinutes(int? Session, DateOnly? Date, Confirmation? Confirmation, IReadOnlyList<Amendment> Amendments);
