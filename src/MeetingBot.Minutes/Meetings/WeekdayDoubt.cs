using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Meetings;

/// <summary>
/// A doubt about a day that was no such weekday: 時間：115年1月22日（星期五）, which was a Thursday. How it is said, and known again.
/// </summary>
public static class WeekdayDoubt
{
    public static string Of(DateOnly day, DayOfWeek said) =>
        $"{Head(day)}{RocDate.Weekday(day.DayOfWeek)}，不是星期{RocDate.Weekday(said)}";

    /// <summary>Whether it is such a doubt, and of this day: minutes are kept for years, and their doubts with them as sentences.</summary>
    public static bool IsOf(Doubt doubt, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        return doubt.Why.StartsWith(Head(day), StringComparison.Ordinal);
    }

    private static string Head(DateOnly day) => $"{RocDate.WriteYear(day.Year)}年{day.Month}月{day.Day}日是星期";
}
