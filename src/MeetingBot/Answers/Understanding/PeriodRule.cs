using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>One way people put a period, and the days it means on a day.</summary>
internal sealed record PeriodRule(string Name, Regex Words, Func<Match, DateOnly, Period?> Days);
