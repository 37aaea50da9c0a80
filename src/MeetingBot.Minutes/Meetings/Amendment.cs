namespace MeetingBot.Minutes.Meetings;

/// <summary>A correction of the earlier minutes (「…」修正為「…」): what stood there and what stands there now.</summary>
public sealed record Amendment(string? Old, string New, TextSpan Span);
