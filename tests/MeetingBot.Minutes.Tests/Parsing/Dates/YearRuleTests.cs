namespace MeetingBot.Minutes.Tests.Parsing.Dates;

public sealed class YearRuleTests
{
    [Theory]
    [InlineData("2021-08-19", "9月15日開議", "2021-09-15")]
    [InlineData("2021-08-19", "1 至 7 月抽回比率", "2021-01-01..2021-07-31")]
    [InlineData("2022-01-06", "已於12月20日辦理完竣", "2021-12-20")] // what happened lies behind
    [InlineData("2021-09-17", "已購月票者得於11月28日前退費", "2021-11-28")] // who may, and not what happened
    [InlineData("2021-09-17", "已逾期者均已於11月28日結案", "2020-11-28")]
    [InlineData("2022-01-06", "12月份加班時數", "2021-12-01..2021-12-31")] // in January, December is the last one
    [InlineData("2022-01-06", "計畫期程至12月31日", "2022-12-31")] // a run to December is this year's
    [InlineData("2022-01-06", "預計12月20日辦理", "2022-12-20")]
    [InlineData("2021-12-17", "請於1月15日前提報", "2022-01-15")] // a deadline lies ahead
    [InlineData("2021-12-17", "1月20日辦理尾牙", "2022-01-20")]
    [InlineData("2021-12-17", "1月至11月執行率", "2021-01-01..2021-11-30")]
    [InlineData("2025-10-21", "請機房維運科於 9 月底前完成搬遷", "2026-09-30")] // ordered in October: next September
    [InlineData("2025-07-09", "請循環處理組於6月底前提報", "2025-06-30")] // passed days ago: an order quoted from the meeting before
    [InlineData("2026-01-14", "請於1月23日（星期四）前送", "2026-01-23")] // a Friday: the weekday is the slip, not the year
    public void Takes_the_year_that_makes_sense(string held, string text, string expected) =>
        Assert.Equal(expected, Sentence.Days(Sentence.Date(text, held)));

    [Theory]
    [InlineData("複驗訂於115年1月15日，請各科完成3項缺失之矯正，期限為12月19日", "2025-12-19")] // what is to be done before it
    [InlineData("本案115年3月開工，完工期限為12月20日", "2026-12-20")] // the story runs on
    public void The_term_of_an_order_is_before_the_day_of_another_year_that_it_is_for(string text, string expected) =>
        Assert.Equal(expected, Sentence.Days(Sentence.Dates(text, "2025-11-18")[^1]));

    [Fact]
    public void Says_how() => Assert.Equal("依會議日期110年8月19日（四）推算為本年", Sentence.Date("9月15日開議").Why);
}
