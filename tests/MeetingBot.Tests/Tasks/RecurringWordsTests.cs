using System.Globalization;
using MeetingBot.Tasks;

namespace MeetingBot.Tests.Tasks;

public sealed class RecurringWordsTests
{
    [Theory]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=10", "2025-12-09", "2025-12-10")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=10", "2025-12-10", "2026-01-10")] // strictly later
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", "2028-02-01", "2028-02-29")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31", "2026-02-28")] // what is due every month is due in February too
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=10,20,-1", "2026-02-20", "2026-02-28")] // 每旬
    [InlineData("FREQ=MONTHLY", "2026-01-31", "2026-02-28")] // 每月: by the month's end
    [InlineData("FREQ=MONTHLY;INTERVAL=3", "2026-01-01", "2026-03-31")] // 每季
    [InlineData("FREQ=MONTHLY;INTERVAL=6", "2026-06-30", "2026-12-31")] // 每半年
    [InlineData("FREQ=MONTHLY;INTERVAL=2", "2026-01-01", "2026-02-28")]
    [InlineData("FREQ=WEEKLY;BYDAY=FR", "2026-01-02", "2026-01-09")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TH", "2026-01-05", "2026-01-08")]
    [InlineData("FREQ=WEEKLY", "2026-01-01", "2026-01-02")] // 每週: by its Friday
    [InlineData("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1", "2026-03-31", "2027-03-31")]
    [InlineData("FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=-1", "2026-01-31", "2026-07-31")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2025-12-31", "2026-02-28")]
    [InlineData("FREQ=YEARLY;BYMONTH=9", "2026-01-01", "2026-09-30")]
    [InlineData("FREQ=YEARLY", "2026-01-01", "2026-12-31")]
    [InlineData("FREQ=DAILY", "2026-02-28", "2026-03-01")]
    [InlineData("FREQ=MONTHLY", "9999-12-31", null)] // where the calendar ends
    [InlineData("FREQ=MONTHLY;COUNT=3", "2026-01-01", null)]
    [InlineData("FREQ=HOURLY", "2026-01-01", null)]
    [InlineData("P14D", "2026-01-01", null)]
    [InlineData("", "2026-01-01", null)]
    public void Knows_the_next_day(string rule, string after, string? next) =>
        Assert.Equal(next, Occurrences.Next(rule, Day(after))?.ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=10")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=10,20,-1")]
    [InlineData("FREQ=MONTHLY")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("FREQ=MONTHLY;INTERVAL=6")]
    [InlineData("FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2")]
    [InlineData("FREQ=YEARLY")]
    [InlineData("FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29")]
    [InlineData("FREQ=DAILY")]
    [InlineData("FREQ=DAILY;INTERVAL=10")]
    public void Of_all_days_of_twenty_years_names_the_first_later_one_that_the_rule_holds_for(string rule)
    {
        DateOnly? expected = null;
        var first = new DateOnly(2014, 1, 1);
        for (var day = new DateOnly(2036, 12, 31); day >= first; day = day.AddDays(-1))
        {
            if (expected is not null)
            {
                Assert.Equal(expected, Occurrences.Next(rule, day));
            }

            expected = Holds(rule, day) ? day : expected;
        }
    }

    [Theory]
    [InlineData("每月10日前", "FREQ=MONTHLY;BYMONTHDAY=10")]
    [InlineData("請每月 10 日前交報表", "FREQ=MONTHLY;BYMONTHDAY=10")]
    [InlineData("每個月5號", "FREQ=MONTHLY;BYMONTHDAY=5")]
    [InlineData("每月五日以前", "FREQ=MONTHLY;BYMONTHDAY=5")]
    [InlineData("每月5日、20日前", "FREQ=MONTHLY;BYMONTHDAY=5,20")]
    [InlineData("每月5日及二十日前", "FREQ=MONTHLY;BYMONTHDAY=5,20")]
    [InlineData("每月底", "FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("每個月月底前", "FREQ=MONTHLY;BYMONTHDAY=-1")]
    [InlineData("每週五", "FREQ=WEEKLY;BYDAY=FR")]
    [InlineData("每星期三前", "FREQ=WEEKLY;BYDAY=WE")]
    [InlineData("每兩週", "FREQ=WEEKLY;INTERVAL=2")]
    [InlineData("每季末", "FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("每季底前", "FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("每半年", "FREQ=MONTHLY;INTERVAL=6")]
    [InlineData("每年3月底前", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1")]
    [InlineData("每年1月底及7月底前", "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=-1")]
    [InlineData("每年底", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31")]
    [InlineData("按季", "FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("每天", "FREQ=DAILY")]
    [InlineData("每年2月30日前", null)] // nobody's day
    [InlineData("每月32日前", null)]
    [InlineData("每季10日前", null)] // of which month?
    [InlineData("每位同仁", null)]
    [InlineData("12月25日前", null)]
    [InlineData("", null)]
    public void Reads_what_people_type(string text, string? rule)
    {
        Occurrences.TryRead(text, out var found);

        Assert.Equal(rule, found?.Rule);
    }

    [Theory]
    [InlineData("提醒 資訊局 每月10日前 交 報表", "每月10日前")]
    [InlineData("提醒 資訊局 每季末前交報表", "每季末前")]
    [InlineData("每月5日、20日前交報表", "每月5日、20日前")]
    public void Takes_its_own_words_and_no_more(string text, string words)
    {
        Assert.True(Occurrences.TryRead(text, out var found));

        Assert.Equal(words, found.Words.Trim());
    }

    // A second reading of the rule, day by day.
    private static bool Holds(string rule, DateOnly day)
    {
        var last = DateTime.DaysInMonth(day.Year, day.Month);
        var isLast = day.Day == last;
        return rule switch
        {
            "FREQ=MONTHLY;BYMONTHDAY=10" => day.Day == 10,
            "FREQ=MONTHLY;BYMONTHDAY=31" or "FREQ=MONTHLY" => isLast,
            "FREQ=MONTHLY;BYMONTHDAY=10,20,-1" => day.Day is 10 or 20 || isLast,
            "FREQ=MONTHLY;INTERVAL=3" => isLast && day.Month % 3 == 0,
            "FREQ=MONTHLY;INTERVAL=6" => isLast && day.Month % 6 == 0,
            "FREQ=WEEKLY;BYDAY=WE" => day.DayOfWeek == DayOfWeek.Wednesday,
            "FREQ=WEEKLY;INTERVAL=2" => (day.DayNumber - new DateOnly(2024, 1, 12).DayNumber) % 14 == 0,
            "FREQ=YEARLY" => day is { Month: 12, Day: 31 },
            "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1" => isLast && day.Month is 3 or 9,
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29" => day.Month == 2 && isLast,
            "FREQ=DAILY" => true,
            "FREQ=DAILY;INTERVAL=10" => day.DayNumber % 10 == 0,
            _ => throw new ArgumentException(rule),
        };
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
