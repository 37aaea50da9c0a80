using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Meetings;

/// <summary>A date as the minutes write it, and the days it means.</summary>
/// <param name="Start">Inclusive; null where the expression is open or recurs.</param>
/// <param name="End">Inclusive; null where the expression is open or recurs.</param>
/// <param name="IsDeadline">A bound on doing something, not a date on which something was or will be.</param>
/// <param name="Why">How the days were worked out, in Chinese, for a person to check.</param>
public sealed record DateMention(string Text, TextSpan Span, DateKind Kind, Moment? Start, Moment? End, bool IsDeadline, string Why);
