using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Executors;

public sealed class MeetingAnswerTests(ThreeMeetings meetings) : IClassFixture<ThreeMeetings>
{
    [Theory]
    [InlineData("第12次處務會議是什麼時候開的？", "白鯨市政府秘書處第12次處務會議的開會時間是114年10月22日（三）9時30分。")]
    [InlineData("第12次處務會議在哪裡開？", "白鯨市政府秘書處第12次處務會議的開會地點是第二會議室。")]
    [InlineData("第12次處務會議由誰主持？", "白鯨市政府秘書處第12次處務會議的主席是陳美玲副處長。")]
    [InlineData("第13次處務會議誰做紀錄？", "白鯨市政府秘書處第13次處務會議的紀錄是張志明。")]
    [InlineData("第11次處務會議幾點散會？", "白鯨市政府秘書處第11次處務會議的散會時間是114年9月17日（三）11時5分。")]
    [InlineData("第12次處務會議是哪一天、在哪裡開的？", "白鯨市政府秘書處第12次處務會議的開會時間是114年10月22日（三）9時30分，開會地點是第二會議室。")]
    [InlineData("處務會議在哪裡開？", "白鯨市政府秘書處第13次處務會議的開會地點是大禮堂。（符合的會議不只一次，這是最近的一次）")]
    [InlineData("9月的處務會議由誰主持？", "白鯨市政府秘書處第11次處務會議的主席是王大同處長。")] // a month of any year
    public async Task A_fact_of_the_heading(string question, string expected)
    {
        var answer = await meetings.House.AskAsync(question);

        Assert.Equal((expected, Intent.MeetingFact), (answer.Text, answer.Intent));
        Assert.All(answer.Citations, c => Assert.NotEmpty(c.Quote));
    }

    [Fact]
    public async Task The_line_of_the_heading_is_quoted_as_it_stands()
    {
        var answer = await meetings.House.AskAsync("第12次處務會議在哪裡開？");

        Assert.Equal("地點：第二會議室", Assert.Single(answer.Citations).Quote);
    }

    [Theory]
    [InlineData("第99次處務會議是什麼時候開的？")]
    [InlineData("113年的處務會議是什麼時候開的？")]
    [InlineData("會計室第12次處務會議由誰主持？")] // another body's
    public async Task Of_a_meeting_that_is_not_there_the_nearest_are_named_without_a_citation(string question)
    {
        var answer = await meetings.House.AskAsync(question);

        Assert.False(answer.Answered);
        Assert.Empty(answer.Citations);
        Assert.Contains("沒有這次會議", answer.Text, StringComparison.Ordinal);
        Assert.Contains("第13次處務會議（114年11月19日（三））", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_is_the_rulings_in_their_order()
    {
        var answer = await meetings.House.AskAsync("第12次處務會議的結論是什麼？");

        Assert.Equal(Intent.Summary, answer.Intent);
        Assert.Matches("(?s)系統更新.*備份演練.*車輛調度", answer.Text);
        Assert.All(answer.Citations, c => Assert.Equal("12.txt", c.File));
        Assert.InRange(answer.Text.Length, 1, 600);
    }

    [Fact]
    public async Task Motions_are_told_with_what_became_of_each()
    {
        var answer = await meetings.House.AskAsync("第13次處務會議有哪些提案，結果如何？");

        Assert.Matches("(?s)1\\. .*借用須知.*決議：照案通過.*2\\. .*零用金.*決議：緩議", answer.Text);
        Assert.Contains(answer.Citations, c => c.Quote.Contains("照案通過", StringComparison.Ordinal));
    }
}
