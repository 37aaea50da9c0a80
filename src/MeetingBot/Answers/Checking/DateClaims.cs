using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Checking;

/// <summary>
/// Checks the days an answer names. Known rules: the other calendar's year, the year of a date without one, the end of a month, the
/// weekday.
/// </summary>
internal static partial class DateClaims
{
    /// <returns>The text without its dates, and the first date that nothing bears out.</returns>
    public static (string Without, string? Wrong) Take(string text, Ground ground, DateOnly today)
    {
        var letters = text.ToCharArray();
        foreach (var date in DateFinder.Find(text, today).Where(date => !IsOfCaseNumber(text, date)))
        {
            if (!IsBorneOut(date, ground, today))
            {
                return (text, date.Text);
            }

            letters.AsSpan(date.Span.Start, date.Span.Length).Fill(' ');
        }

        return (new(letters), null);
    }

    // 113-1-2-04 is a case and no day; it is checked as a number.
    private static bool IsOfCaseNumber(string text, DateMention date) =>
        date.Span.End + 1 < text.Length && text[date.Span.End] == '-' && char.IsAsciiDigit(text[date.Span.End + 1]);

    // What means no certain days (每月, a day that does not exist) or counts from today (五日內) must stand there as it is.
    private static bool IsBorneOut(DateMention date, Ground ground, DateOnly today) =>
        ground.Says(date.Text)
        || (date is { Kind: DateKind.Date or DateKind.Month, Start: { Day: var from }, End: null }
            && ground.Opens.Contains(from)
            && WeekdaysIn(date.Text).All(day => day == from.DayOfWeek))
        || (date is { Start: { } start, End: { } end } && date.Kind switch
        {
            DateKind.Month or DateKind.Year => ground.Days.Any(day => day >= start.Day && day <= end.Day),
            DateKind.Relative => start.Day == today && end.Day == today && ground.Days.Contains(today), // 就是今天
            _ =>
                ground.Days.Contains(start.Day)
                    && ground.Days.Contains(end.Day)
                    && WeekdaysIn(date.Text).All(day => day == start.Day.DayOfWeek || day == end.Day.DayOfWeek),
        });

    private static IEnumerable<DayOfWeek> WeekdaysIn(string date)
    {
        foreach (Match match in Weekday().Matches(Width.Half(date)))
        {
            if (RocDate.TryWeekday(match.Groups["day"].Value[0], out var day))
            {
                yield return day;
            }
        }
    }

    [GeneratedRegex(@"\((星期|週|周|禮拜)?(?<day>[一二三四五六日天])\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Weekday();
}
