using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Understanding;

/// <summary>
/// The days that a question names beside a sitting, as of its time: 113年第3次會議裁示裡，4月有哪些期限 is of that April, and 6月25日的會報
/// 說下星期一要交什麼 counts from that day.
/// </summary>
internal static partial class DaysOfSitting
{
    /// <param name="dates">As of today.</param>
    /// <param name="scope">The sittings that the question names; null where it names none.</param>
    public static List<DateMention> In(string text, List<DateMention> dates, IReadOnlyList<MeetingEntry>? scope)
    {
        bool IsOfThen(DateMention date) => IsOfCalendar(date)
            || (date.Kind == DateKind.Relative && SaidThere().IsMatch(text[..date.Span.Start]));

        return scope is [{ Header.HeldAt: { } held }] && dates.Exists(IsOfThen)
            ? [.. dates.Where(date => !IsOfThen(date)), .. DateFinder.Find(text, held.Day)
                .Where(date => IsOfThen(date) && dates.Exists(other => other.Span == date.Span))
                .Select(Named)]
            : dates;
    }

    // One day that was meant there is that day, and what is of others does not answer.
    private static DateMention Named(DateMention date) =>
        date.Kind == DateKind.Relative && date.Start?.Day == date.End?.Day ? date with { Kind = DateKind.Date } : date;

    private static bool IsOfCalendar(DateMention date) =>
        date.Kind is DateKind.Date or DateKind.Month or DateKind.DateTime or DateKind.Period;

    [GeneratedRegex("(說|講|提到|提醒|要求|裁示|指示|決議|決定|規定|表示|宣布|交代|交辦|報告)了?[，,：: ]*(要|請|在|於)?$")]
    private static partial Regex SaidThere();
}
