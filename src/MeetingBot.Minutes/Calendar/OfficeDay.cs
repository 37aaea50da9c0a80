namespace MeetingBot.Minutes.Calendar;

/// <summary>A day on which offices differ from the week: a holiday (放假), or a Saturday made up (補行上班).</summary>
public sealed record OfficeDay(DateOnly Date, bool IsOff, string Name);
