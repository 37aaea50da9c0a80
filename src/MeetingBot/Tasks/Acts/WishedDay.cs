using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Tasks.Acts;

/// <summary>When somebody wants to be reminded.</summary>
internal abstract record WishedDay
{
    private WishedDay()
    {
    }

    public sealed record On(DateOnly Day) : WishedDay;

    /// <summary>三天前, 一週前</summary>
    public sealed record DaysBefore(int Days) : WishedDay;

    /// <summary>三個工作天前</summary>
    public sealed record OfficeDaysBefore(int Days) : WishedDay;

    /// <summary>The day itself; null where it is counted from a term and there is none.</summary>
    public DateOnly? In(DateOnly? due, OfficeCalendar calendar) => this switch
    {
        On(var day) => day,
        DaysBefore(var days) => due?.AddDays(-days),
        OfficeDaysBefore(var days) => due is { } day ? calendar.AddOfficeDays(day, -days) : null,
        _ => throw new InvalidOperationException($"There is no day for a {GetType().Name}."),
    };
}
