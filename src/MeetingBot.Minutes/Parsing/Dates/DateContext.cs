using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>What a date without a year is worked out from.</summary>
/// <param name="Held">The day of the meeting; null when the minutes have none, and then such a date stays unresolved.</param>
/// <param name="Reported">The period a work report is about; its dates are in that period, not around the day of the report.</param>
internal sealed record DateContext(DateOnly? Held, TimeOnly? HeldTime, ReportedPeriod? Reported, OfficeCalendar Calendar)
{
    /// <summary>The year that 本年, 下半年 and 年底 speak of.</summary>
    public int? ThisYear => Reported?.From.Year ?? Held?.Year;
}
