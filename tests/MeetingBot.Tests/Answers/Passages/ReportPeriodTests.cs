namespace MeetingBot.Tests.Answers.Passages;

/// <summary>A report that tells of half a year says so once, over all that it tells.</summary>
public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("112年上半年服務信箱平均幾天處理好？", true)]
    [InlineData("112年下半年服務信箱平均幾天處理好？", false)]
    [InlineData("111年上半年服務信箱平均幾天處理好？", false)]
    public async Task What_a_report_tells_is_of_its_months(string question, bool isTold)
    {
        await using var house = await AnswerHouse.WithAsync(("7.txt", """
            白鯨市政府總務處工作報告
            報告期間：112年1月至6月

            壹、服務業務
            一、服務信箱受理9,854件，平均處理天數4.6天。
            """));

        Assert.Equal(isTold, (await house.AskAsync(question)).Answered);
    }
}
