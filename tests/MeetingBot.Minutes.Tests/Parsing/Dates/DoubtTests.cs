namespace MeetingBot.Minutes.Tests.Parsing.Dates;

public sealed class DoubtTests
{
    [Theory]
    [InlineData("110年6月28日（星期二）下班前", "110年6月28日是星期一，不是星期二")]
    [InlineData("請於 2 月 30 日前完成", "「2月30日前」沒有這一天")]
    [InlineData("請於下週一（8/24）前送", "文字所指為110年8月23日（一），括號內為110年8月24日（二）")]
    [InlineData("本(109)年社交工程演練", "「本(109)年」與會議年度不符")]
    [InlineData("請於7月20日前函送", "期限110年7月20日（二）早於會議日期110年8月19日（四），可能是引述先前的決議，或指明年")]
    public void A_date_that_contradicts_itself_is_reported(string text, string expected) => Assert.Equal(expected, Sentence.Date(text).Doubt);

    [Fact]
    public void A_day_that_does_not_exist_has_no_date_and_no_deadline()
    {
        var date = Sentence.Date("請於 2 月 30 日前完成");

        Assert.Null(date.To);
        Assert.False(date.IsDeadline);
    }

    [Fact]
    public void A_right_date_has_none() => Assert.Null(Sentence.Date("6月28日（星期一）下班前", "2021-06-25").Doubt);
}
