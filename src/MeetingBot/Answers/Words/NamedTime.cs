namespace MeetingBot.Answers.Words;

/// <summary>A stretch of time by its name: 113年度, 第3季, 去年.</summary>
/// <param name="Number">The Gregorian year; which half, quarter, term or month; how many years from this one.</param>
internal readonly record struct NamedTime(TimeSort Sort, int Number);
