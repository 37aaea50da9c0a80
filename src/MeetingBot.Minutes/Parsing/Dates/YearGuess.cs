namespace MeetingBot.Minutes.Parsing.Dates;

/// <param name="Why">The rule it comes from, in Chinese.</param>
internal readonly record struct YearGuess(int Year, string Why, string? Doubt = null);
