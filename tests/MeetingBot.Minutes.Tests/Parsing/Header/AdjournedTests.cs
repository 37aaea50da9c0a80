namespace MeetingBot.Minutes.Tests.Parsing.Header;

public sealed class AdjournedTests
{
    [Theory]
    [InlineData("參、散會（12 時 30 分）", "2025-10-23T12:30")]
    [InlineData("散會(十二時二十五分)", "2025-10-23T12:25")]
    [InlineData("散會：12:20", "2025-10-23T12:20")]
    [InlineData("散會(下午5時30分)", "2025-10-23T17:30")]
    [InlineData("散會（中午12時8分）", "2025-10-23T12:08")]
    [InlineData("散會（上午 11 時 05 分）。", "2025-10-23T11:05")]
    [InlineData("散　　會：上午11時", "2025-10-23T11:00")]
    [InlineData("散會 11:40", "2025-10-23T11:40")]
    [InlineData("散會時間：上午 11 時 10 分", "2025-10-23T11:10")]
    [InlineData("捌、散會：下午 1 時正。", "2025-10-23T13:00")]
    [InlineData("貳、散會\n上午 11 時 10 分", "2025-10-23T11:10")]
    [InlineData("散會：\n11時10分", "2025-10-23T11:10")]
    [InlineData("上午 11 時 10 分散會", "2025-10-23T11:10")]
    [InlineData("六、上午11時10分散會。", "2025-10-23T11:10")]
    [InlineData("**散會：**11時10分", "2025-10-23T11:10")]
    [InlineData("## 散會（11:10）", "2025-10-23T11:10")]
    [InlineData("散會（同日下午 3 時 20 分）", "2025-10-23T15:20")]
    [InlineData("散會（114 年 10 月 23 日上午 11 時 10 分）", "2025-10-23T11:10")]
    [InlineData("散會時間：民國114年10月23日11時10分", "2025-10-23T11:10")]
    public void Reads_when_it_ended(string closing, string expected) =>
        Assert.Equal(expected, Some.Minutes($"壹、報告事項\n一、資訊業務報告\n決議：洽悉。\n\n{closing}\n").Meeting.AdjournedAt.ToString());

    [Theory]
    [InlineData("散會！")]
    [InlineData("散會。")]
    [InlineData("參、散會")]
    [InlineData("散會（以下空白）")]
    [InlineData("陸、散　會。")]
    public void Invents_no_end(string closing) =>
        Assert.Null(Some.Minutes($"壹、報告事項\n一、資訊業務報告\n決議：洽悉。\n\n{closing}\n").Meeting.AdjournedAt);

    [Theory]
    [InlineData("散會（4時30分）")]
    [InlineData("散會：4:30")]
    public void An_afternoon_goes_on_in_the_afternoon(string closing)
    {
        var meeting = Some.File($"白鯨市政府第 12 次市政會議紀錄\n時間：114年10月23日下午2時\n主席：林春生\n\n壹、報告事項\n決議：洽悉。\n{closing}\n").Meeting;

        Assert.Equal("2025-10-23T16:30", meeting.AdjournedAt.ToString());
    }

    [Fact]
    public void The_second_day_may_be_the_last()
    {
        var meeting = Some.File(
            "白鯨市政府第 12 次市政會議紀錄\n時間：114年10月23日上午9時至10月24日下午5時\n主席：林春生\n\n壹、報告事項\n決議：洽悉。\n貳、散會（10月24日下午5時10分）\n").Meeting;

        Assert.Equal("2025-10-24T17:10", meeting.AdjournedAt.ToString());
    }

    [Fact]
    public void Words_about_an_end_are_none() =>
        Assert.Null(Some.Minutes("壹、報告事項\n一、資訊業務報告\n決議：下次請於中午 12 時前散會，以利同仁用餐。\n\n貳、散會。\n").Meeting.AdjournedAt);
}
