using System.Globalization;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Tests.Calendar;

public sealed class FestivalTests
{
    [Theory]
    [InlineData("春節", 2025, "2025-01-29")]
    [InlineData("春節", 2026, "2026-02-17")]
    [InlineData("端午節", 2025, "2025-05-31")]
    [InlineData("端午節", 2020, "2020-06-25")] // the leap fourth month came before it
    [InlineData("中秋節", 2023, "2023-09-29")] // the leap second month came before it
    [InlineData("中秋節", 2025, "2025-10-06")] // the leap sixth month came before it
    [InlineData("元宵節", 2024, "2024-02-24")]
    [InlineData("國慶日", 2025, "2025-10-10")]
    public void Falls_on_its_day(string name, int year, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), Named(name).In(year));

    [Fact]
    public void Work_before_lunar_new_year_ends_before_the_eve_and_its_bridged_days()
    {
        var last = Festival.LunarNewYear.LastOfficeDayBefore(new(2025, 1, 29), OfficeCalendar.Published);

        Assert.Equal(new(2025, 1, 24), last);
    }

    [Fact]
    public void The_next_one_may_be_next_year() => Assert.Equal(new(2026, 2, 17), Festival.LunarNewYear.Next(new(2025, 1, 30)));

    [Fact]
    public void Beyond_the_tables_there_is_no_day() => Assert.Null(Festival.LunarNewYear.In(2200));

    private static Festival Named(string name) => Festival.All.Single(festival => festival.Name == name);
}
