using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Parsing.Dates;

namespace MeetingBot.Minutes.Tests.Parsing.Dates;

public sealed class ReportedPeriodTests
{
    private static readonly string[] Report =
        ["中華民國 111 年 3 月", "白鯨市政府秘書處 工作報告", "茲將本處 110 年 7 月 1 日至 12 月 31 日（以下簡稱本期）辦理之主要工作說明如下。"];

    [Fact]
    public void A_work_report_names_its_period() =>
        Assert.Equal(new ReportedPeriod(new(2021, 7, 1), new(2021, 12, 31)), Find(Report));

    [Fact]
    public void Minutes_with_a_report_among_their_items_have_none() =>
        Assert.Null(Find("第 103 次處務會議紀錄", "時間：110 年 8 月 19 日", "二、110年1月1日至6月30日業務執行情形。"));

    [Theory]
    [InlineData("下半年舉行 3 次演練", "2021-07-01..2021-12-31")]
    [InlineData("本年度口號為安全", "2021-01-01..2021-12-31")]
    [InlineData("於 10 月 7 日改版", "2021-10-07")]
    [InlineData("7 月", "2021-07-01..2021-07-31")]
    public void Dates_in_it_are_the_periods(string text, string expected)
    {
        var context = new DateContext(new(2022, 3, 1), null, Find(Report), OfficeCalendar.Published);

        Assert.Equal(expected, Sentence.Days(Assert.Single(new DateReader(context).Read(Sentence.Flow(text)))));
    }

    private static ReportedPeriod? Find(params string[] paragraphs) =>
        ReportedPeriod.Find([.. paragraphs.Select(Sentence.Flow)], OfficeCalendar.Published);
}
