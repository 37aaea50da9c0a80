namespace MeetingBot.Archive.Duties;

/// <summary>By when something is to be done (期限), worked out to a day.</summary>
/// <param name="Time">Of the day, where the minutes give one.</param>
/// <param name="Words">As written.</param>
/// <param name="Why">How it was worked out, in Chinese.</param>
/// <param name="IsLegal">Set by law (法定): nobody may extend it.</param>
internal sealed record Term(DateOnly Day, TimeOnly? Time, string Words, string Why, bool IsLegal = false);
