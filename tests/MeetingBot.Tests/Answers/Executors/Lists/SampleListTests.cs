using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Executors.Lists;

/// <summary>Lists over the samples, as they were found wanting.</summary>
[Collection(SampleHouse.Name)]
public sealed class SampleListTests(SampleHouse samples)
{
    [Theory]
    [InlineData("下個月有哪些到期", "2025-12-17")]
    [InlineData("115年1月到期的事項", "2025-12-17")]
    [InlineData("秘書處第52次處務會議有哪些待辦", "2025-12-17")]
    [InlineData("逾期的有哪些", "2025-12-17")]
    public async Task Tell(string question, string today)
    {
        var answer = await samples.House.AskAsync(question, today);
        Assert.Fail(answer.Text + "\n" + string.Join('\n', samples.House.Log.Lines.TakeLast(3)));
    }
}
