using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Executors;

public sealed class CaseListAnswerTests(ThreeMeetings meetings) : IClassFixture<ThreeMeetings>
{
    [Theory]
    [InlineData("第11次處務會議解除列管哪些案？", "：解除列管2案（10-1、10-3）。")]
    [InlineData("第11次處務會議有哪些案繼續列管？", "：賡續列管4案（10-2、10-4、10-5、10-6）。")]
    [InlineData("第12次處務會議新增哪些列管案？", "：新增列管1案（12-1）。")]
    [InlineData("第13次處務會議解除列管和賡續列管的是哪些案？", "：解除列管1案（10-2）；賡續列管2案（10-4、12-1）。")]
    [InlineData("第12次處務會議有哪些列管案？", "10-5→10-4")]
    public async Task The_cases_of_a_meeting_by_what_became_of_them(string question, string expected)
    {
        var answer = await meetings.House.AskAsync(question);

        Assert.Equal((true, Intent.CaseList), (answer.Answered, answer.Intent));
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Citations);
    }

    [Theory]
    [InlineData("第13次處務會議新增哪些列管案？")]
    [InlineData("燈塔國小行政會議解除列管哪些案？")]
    public async Task A_meeting_without_such_cases_is_said_to_have_none(string question)
    {
        var answer = await meetings.House.AskAsync(question);

        Assert.False(answer.Answered);
        Assert.Empty(answer.Citations);
    }
}
