namespace MeetingBot.Minutes.Calendar;

/// <summary>Weeks run from Monday to Sunday.</summary>
public static class Week
{
    /// <summary>The Monday of the week that the day is in.</summary>
    public static DateOnly Monday(this DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
