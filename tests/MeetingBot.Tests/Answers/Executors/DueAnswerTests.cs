using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Executors;

/// <summary>What is due, asked on the 1st of November 2025.</summary>
public sealed class DueAnswerTests(ThreeMeetings meetings) : IClassFixture<ThreeMeetings>
{
    private const string Today = "2025-11-01";

    [Theory]
    [InlineData("資訊室有哪些期限？", "114年11月20日（四） 114年12月5日（五）")]
    [InlineData("總務組有哪些期限？", "114年11月10日（一） 114年10月15日（三）")] // what comes next, then what has gone by
    [InlineData("總務組還有哪些沒到期？", "114年11月10日（一）")] // from today on
    [InlineData("總務組有哪些逾期的？", "114年10月15日（三）")]
    [InlineData("114年10月有哪些截止日？", "114年10月15日（三） 114年10月31日（五）")] // in the order of the days
    [InlineData("第12次處務會議有哪些期限？", "114年11月10日（一） 114年11月20日（四） 114年12月5日（五）")]
    [InlineData("燈塔國小有哪些截止日？", "114年11月14日（五） 114年10月31日（五）")] // what its own meetings ordered
    public async Task Days_of_a_unit_a_period_a_meeting_or_a_body(string question, string expected)
    {
        var answer = await meetings.House.AskAsync(question, Today);

        Assert.Equal((true, Intent.Due), (answer.Answered, answer.Intent));
        Assert.Equal(expected, Days(answer.Text));
        Assert.Equal(expected.Split(' ').Length, answer.Citations.Count);
    }

    [Fact]
    public async Task The_list_says_how_many_there_are_and_quotes_each()
    {
        var answer = await meetings.House.AskAsync("資訊室有哪些期限？", Today);

        Assert.StartsWith("資訊室有期限的事項共2項：\n1. 114年11月20日（四）（還有19天）資訊室：請資訊室於114年11月20日前完成系統更新", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["12.txt", "12.txt"], answer.Citations.Select(c => c.File));
        Assert.Contains("系統更新", answer.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("政風室有哪些期限？")]
    [InlineData("116年1月有哪些截止日？")]
    [InlineData("資訊室有哪些逾期的？")]
    public async Task Nothing_due_is_a_plain_no(string question)
    {
        var answer = await meetings.House.AskAsync(question, Today);

        Assert.False(answer.Answered);
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public async Task Duties_of_a_unit_are_told_also_without_a_day()
    {
        var answer = await meetings.House.AskAsync("會計室要做什麼？", Today);

        Assert.Equal((true, Intent.Duties), (answer.Answered, answer.Intent));
        Assert.Contains("請會計室儘速辦理決算", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duties_may_be_of_one_meeting()
    {
        var answer = await meetings.House.AskAsync("第12次處務會議交給總務組什麼事？", Today);

        Assert.Contains("公務車輛調度", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("盤點", answer.Text, StringComparison.Ordinal);
    }

    // The day of each line, without the head of the list.
    private static string Days(string text) => string.Join(' ', text.Split('\n').Skip(1).Select(line => line.Split(". ")[1][..(line.Split(". ")[1].IndexOf('）') + 1)]));
}
