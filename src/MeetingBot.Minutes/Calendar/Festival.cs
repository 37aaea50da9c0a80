using System.Globalization;

namespace MeetingBot.Minutes.Calendar;

/// <summary>A festival that people count from (春節前, 中秋節前), on whatever day it falls in a year.</summary>
public sealed record Festival(string Name, int Month, int Day, bool IsLunar)
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    public static IReadOnlyList<Festival> All { get; } =
    [
        new("元旦", 1, 1, false),
        new("春節", 1, 1, true),
        new("元宵節", 1, 15, true),
        new("端午節", 5, 5, true),
        new("中秋節", 8, 15, true),
        new("國慶日", 10, 10, false),
    ];

    public static Festival LunarNewYear => All[1];

    /// <summary>The day in this Gregorian year; null where the tables of the lunar calendar end (before 1901, after 2100).</summary>
    public DateOnly? In(int year)
    {
        if (!IsLunar)
        {
            return new(year, Month, Day);
        }

        if (year < Lunar.MinSupportedDateTime.Year || year >= Lunar.MaxSupportedDateTime.Year)
        {
            return null;
        }

        // A leap month takes a number of its own and moves the months after it.
        var leap = Lunar.GetLeapMonth(year);
        var month = leap > 0 && Month >= leap ? Month + 1 : Month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, month, Day, 0, 0, 0, 0));
    }

    /// <summary>The festival on or after this day.</summary>
    public DateOnly? Next(DateOnly from) => In(from.Year) is { } day && day >= from ? day : In(from.Year + 1);

    /// <summary>
    /// The last office day before the festival. Lunar new year's holiday begins with its eve (除夕), a day off, and often with the
    /// days bridged to it, so that work must be done before.
    /// </summary>
    public DateOnly LastOfficeDayBefore(DateOnly festival, OfficeCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var holiday = this == LunarNewYear ? festival.AddDays(-1) : festival;
        return calendar.AddOfficeDays(holiday, -1);
    }
}
