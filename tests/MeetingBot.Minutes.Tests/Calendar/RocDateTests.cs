using System.Globalization;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Tests.Calendar;

public sealed class RocDateTests
{
    [Theory]
    [InlineData("113年2月29日", "2024-02-29")] // 113 is a leap year
    [InlineData("民國113年5月20日", "2024-05-20")]
    [InlineData("中華民國 114 年 2 月 27 日（四）", "2025-02-27")]
    [InlineData("114年2月27日(星期四)", "2025-02-27")]
    [InlineData("一百零三年五月二十日", "2014-05-20")]
    [InlineData("一○二年三月五號", "2013-03-05")]
    [InlineData("１１４年２月２７日", "2025-02-27")]
    [InlineData("民國元年1月1日", "1912-01-01")]
    [InlineData("民國前3年5月1日", "1909-05-01")]
    [InlineData("113/11/12", "2024-11-12")]
    [InlineData("96.7.30", "2007-07-30")]
    [InlineData("99-04-22", "2010-04-22")] // hyphens, yet ROC
    [InlineData("2018-03-26", "2018-03-26")]
    [InlineData("西元2020年03月07日", "2020-03-07")]
    [InlineData("2012年3月10日", "2012-03-10")] // read by magnitude
    [InlineData("民國1061021", "2017-10-21")] // 年月日 got lost
    [InlineData("民國0990422", "2010-04-22")]
    public void Reads_the_spellings_offices_use(string text, string expected)
    {
        Assert.True(RocDate.TryParse(text, out var date));
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), date);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("114年2月30日")] // no such day
    [InlineData("114年2月27日（五）")] // it is a Thursday
    [InlineData("114年2月")]
    [InlineData("114年2月27日之前")]
    [InlineData("203-3")] // a case number
    [InlineData("113/11-12")]
    [InlineData("300年1月1日")]
    [InlineData("1061021")] // without 民國 only a number
    public void Refuses_what_is_no_day(string? text) => Assert.False(RocDate.TryParse(text, out _));

    [Theory]
    [InlineData("2025-02-27", "114年2月27日（四）")]
    [InlineData("1912-01-01", "1年1月1日（一）")]
    [InlineData("1909-05-01", "民國前3年5月1日（六）")]
    public void Writes_the_weekday_too(string date, string expected) =>
        Assert.Equal(expected, RocDate.Write(DateOnly.Parse(date, CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_day_of_two_hundred_years_comes_back_from_its_spelling()
    {
        for (var day = new DateOnly(1900, 1, 1); day.Year < 2100; day = day.AddDays(1))
        {
            Assert.True(RocDate.TryParse(RocDate.Write(day), out var back), RocDate.Write(day));
            Assert.Equal(day, back);
        }
    }
}
