using System.Globalization;
using MeetingBot.Archive.Office;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Tasks;

namespace MeetingBot.Tests.Reminders.Rungs;

/// <summary>On which days a term is told, over the published calendar.</summary>
public sealed class LadderTests
{
    [Theory]
    // An ordinary month: a Wednesday.
    [InlineData("2025-12-31", "", "2025-12-01", "told 12-01, before-14 12-10, before-7 12-19, before-3 12-26, before-1 12-30, day 12-31, overdue-1 01-02, overdue-6 01-09")]
    // On a Sunday: the last one is told on Friday, which is one office day before too.
    [InlineData("2025-11-23", "", "2025-11-03", "told 11-03, before-14 11-04, before-7 11-13, before-3 11-19, before-1 11-21, day 11-21, overdue-1 11-24, overdue-6 12-01")]
    // Saturday, 8 February 2025 is made up for the long new year's holiday, and counts.
    [InlineData("2025-02-11", "", "2025-01-02", "told 01-02, before-14 01-16, before-7 02-03, before-3 02-07, before-1 02-10, day 02-11, overdue-1 02-12")]
    // In the middle of the new year's holiday: everything that is left comes before it.
    [InlineData("2025-01-29", "", "2025-01-13", "told 01-13, before-7 01-16, before-3 01-22, before-1 01-24, day 01-24, overdue-1 02-03")]
    // Before anybody comes to the office: the opening before is the last in time.
    [InlineData("2025-12-31", "08:00", "2025-12-24", "told 12-24, before-3 12-26, before-1 12-30, day 12-30, overdue-1 01-02")]
    // At noon the morning is still in time.
    [InlineData("2025-12-31", "12:00", "2025-12-29", "told 12-29, before-1 12-30, day 12-31, overdue-1 01-02")]
    // Told only when it was over: what had passed is skipped, and weeks count from the term.
    [InlineData("2025-12-03", "", "2025-12-08", "told 12-08, overdue-6 12-11, overdue-11 12-18")]
    public void Rungs_come_on_these_days(string due, string time, string told, string expected)
    {
        var rungs = Rungs(OfficeDays.Published, due, told, Until(expected), time.Length > 0 && TimeOnly.Parse(time, CultureInfo.InvariantCulture) <= new TimeOnly(8, 30));

        Assert.Equal(expected, rungs);
    }

    [Theory]
    // On the day itself: it should have been told before, the next opening is past the term.
    [InlineData("2025-12-31", "told 12-29, before-1 12-30, day 12-30, overdue-1 01-02")]
    // On a rung's day: the opening before tells it.
    [InlineData("2025-12-30", "told 12-29, day 12-31, overdue-1 01-02")]
    // On the first day after: the rung stays where it is, its telling waits for the next opening.
    [InlineData("2026-01-02", "told 12-29, before-1 12-30, day 12-31, overdue-1 01-02")]
    public void A_typhoon_moves_no_term(string typhoon, string expected)
    {
        var days = OfficeDays.Of([new CalendarChange(Day(typhoon), true, true, "颱風", "lee", default)]);

        Assert.Equal(expected, Rungs(days, "2025-12-31", "2025-12-29", Until(expected), false));
    }

    [Fact]
    public void A_day_off_told_in_mid_year_moves_what_is_counted()
    {
        var days = OfficeDays.Of([new CalendarChange(Day("2025-12-30"), true, false, "選舉日", "lee", default)]);

        Assert.Equal("told 12-01, before-14 12-09, before-7 12-18, before-3 12-24, before-1 12-29, day 12-31", Rungs(days, "2025-12-31", "2025-12-01", Day("2025-12-31"), false));
    }

    private static string Rungs(OfficeDays days, string due, string told, DateOnly until, bool isEarly) => string.Join(
        ", ", new Ladder(new(), days).Reached(Day(due), isEarly, Day(told), until).Select(rung => $"{rung.Name} {rung.Day.ToString("MM-dd", CultureInfo.InvariantCulture)}"));

    // The last day that is named, in the year it must be.
    private static DateOnly Until(string expected) => expected[^5..] is var day && day[..2] == "01" && expected.Contains("12-", StringComparison.Ordinal)
        ? Day($"2026-{day}") : Day($"2025-{day}");

    private static DateOnly Day(string written) => DateOnly.Parse(written, CultureInfo.InvariantCulture);
}
