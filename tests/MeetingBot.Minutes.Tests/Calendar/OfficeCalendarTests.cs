using System.Globalization;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Tests.Calendar;

public sealed class OfficeCalendarTests
{
    private static readonly OfficeCalendar Published = OfficeCalendar.Published;

    [Theory]
    [InlineData("2024-02-14", false)] // 春節
    [InlineData("2024-02-17", true)] // a Saturday made up
    [InlineData("2025-01-24", true)]
    [InlineData("2025-01-27", false)] // bridged to 除夕
    [InlineData("2025-02-08", true)] // the last Saturday made up
    [InlineData("2024-05-18", false)] // an ordinary Saturday
    [InlineData("2024-05-20", true)]
    [InlineData("2026-09-28", false)] // 教師節, new in 2025
    public void Knows_on_which_days_offices_work(string date, bool expected) => Assert.Equal(expected, Published.IsOfficeDay(Day(date)));

    [Theory]
    [InlineData("2024-12-17", 3, "2024-12-20")]
    [InlineData("2024-12-20", 1, "2024-12-23")] // over a weekend
    [InlineData("2025-01-24", 1, "2025-02-03")] // over lunar new year
    [InlineData("2025-02-03", -1, "2025-01-24")]
    [InlineData("2024-12-17", 0, "2024-12-17")]
    [InlineData("2025-01-25", 0, "2025-01-25")] // no day asked for, none moved
    public void Counts_office_days_and_not_the_first(string from, int days, string expected) =>
        Assert.Equal(Day(expected), Published.AddOfficeDays(Day(from), days));

    [Fact]
    public void A_year_not_covered_counts_weekends_only_and_says_so()
    {
        Assert.True(Published.Covers(2024));
        Assert.False(Published.Covers(2031));
        Assert.Null(Published.Caveat(new(2024, 1, 1), new(2024, 12, 31)));
        Assert.Equal("120年的辦公日曆未收錄，僅扣除週六、週日", Published.Caveat(new(2031, 1, 1), new(2031, 1, 9)));
        Assert.True(Published.IsOfficeDay(new(2031, 1, 1)));
    }

    [Fact]
    public void An_amendment_replaces_what_was_published()
    {
        var amended = Published.Amend([new(new(2024, 5, 20), true, "補假")]);

        Assert.False(amended.IsOfficeDay(new(2024, 5, 20)));
        Assert.Equal("補假", amended.NameOf(new(2024, 5, 20)));
        Assert.True(Published.IsOfficeDay(new(2024, 5, 20)));
    }

    [Fact]
    public void One_amendment_does_not_make_a_year_covered() =>
        Assert.False(Published.Amend([new(new(2031, 1, 1), true, "開國紀念日")]).Covers(2031));

    [Fact]
    public void The_end_of_time_is_no_trap() =>
        Assert.Equal(DateOnly.MaxValue, Published.AddOfficeDays(DateOnly.MaxValue.AddDays(-1), 5));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
