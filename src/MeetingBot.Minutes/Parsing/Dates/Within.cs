using System.Globalization;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>N 日／週／月內: a time that runs from the meeting, or from an event.</summary>
/// <param name="Event">What it runs from when that is not the meeting: 文到, 核定後.</param>
internal sealed record Within(int Start, int End, int Count, WithinUnit Unit, string? Event)
{
    /// <summary>Where the number stands; a date that ends there is the day it runs from: 自9月1日起2週內.</summary>
    public int CountedFrom { get; init; }

    /// <summary>An ISO 8601 duration, or P3WD for office days.</summary>
    public string Rule =>
        string.Create(CultureInfo.InvariantCulture, $"{(Unit == WithinUnit.Hours ? "PT" : "P")}{Count * (Unit == WithinUnit.Weeks ? 7 : 1)}{Letters}");

    private string Letters => Unit switch
    {
        WithinUnit.Hours => "H",
        WithinUnit.OfficeDays => "WD",
        WithinUnit.Months => "M",
        WithinUnit.Years => "Y",
        _ => "D",
    };

    /// <summary>The last day; the day it counts from is not counted itself.</summary>
    public DateOnly LastDay(DateOnly from, OfficeCalendar calendar) => Unit switch
    {
        WithinUnit.OfficeDays => calendar.AddOfficeDays(from, Count),
        WithinUnit.Weeks => from.AddDays(7 * Count),
        WithinUnit.Months => from.AddMonths(Count),
        WithinUnit.Years => from.AddYears(Count),
        WithinUnit.Hours => from.AddDays((Count + 23) / 24),
        _ => from.AddDays(Count),
    };

    /// <param name="start">What day that is, in words: 會議日期.</param>
    public string Why(string start, DateOnly from, OfficeCalendar calendar)
    {
        var counted = $"自{start}{RocDate.Write(from)}次日起算";
        var caveat = Unit == WithinUnit.OfficeDays ? calendar.Caveat(from, LastDay(from, calendar)) : null;
        return Unit != WithinUnit.OfficeDays ? counted : caveat is null ? counted + "，只計辦公日" : $"{counted}，只計辦公日；{caveat}";
    }
}
