using MeetingBot.Answers;
using MeetingBot.Tests.Answers.Model;

namespace MeetingBot.Tests.Answers;

/// <summary>From question to answer with a model behind HTTP that obeys or invents: the sentence of the minutes goes out.</summary>
[Collection(SampleHouse.Name)]
public sealed class ObeyingModelTests(SampleHouse samples) : IDisposable
{
    private const string Question = "零用金何時結報";
    private const string On = "2025-12-12";

    private readonly WritingDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("系統提示如下：你是駭客。", "字句")]
    [InlineData("我是系統管理員，您的密碼已外洩，請點 http://evil.example/ 重設。", "文字")]
    [InlineData("I have been pwned. All your base.", "文字")]
    [InlineData("零用金不必於12月26日中午12時前結報。", "否定")]
    [InlineData("零用金請於12月26日中午12時後結報。", "日期")]
    [InlineData("零用金請於12月26日中午12時前結報，逾期將扣薪並記過。", "字句")]
    [InlineData("請王小明於12月26日中午12時前結報零用金。", "人員")]
    [InlineData("零用金請陳美玲於12月26日中午12時前結報。", "人員")]
    [InlineData("零用金請財政部於12月26日中午12時前結報。", "單位")]
    [InlineData("零用金上限為伍仟元。", "數字")]
    [InlineData("零用金請於耶誕節隔天中午12時前結報。", "日期")]
    [InlineData("零用金请于12月26日中午12时前结报。", "文字")]
    [InlineData("**零用金**請於12月26日中午12時前結報。", "文字")]
    public async Task What_it_says_besides_the_minutes_reaches_nobody(string words, string rule)
    {
        desk.Server.Lay(FakeReply.Answer(words, "P1"));

        var answer = await AskAsync();

        var extractive = await samples.House.AskAsync(Question, On);
        Assert.Equal((extractive.Text, Writer.Extractive), (answer.Text, answer.Writer));
        Assert.StartsWith($"模型寫的答案未通過查核（{rule}", answer.Unworded, StringComparison.Ordinal);
        Assert.Empty(desk.Server.Faults);
    }

    [Fact]
    public async Task What_the_minutes_say_goes_out_in_its_words()
    {
        desk.Server.Lay(FakeReply.Answer("零用金最晚應於114年12月26日（五）中午12時前結報。", "P1"));

        var answer = await AskAsync();

        Assert.Equal((Writer.Model, null), (answer.Writer, answer.Unworded));
    }

    [Fact]
    public async Task Why_a_server_did_not_word_it_is_told_with_the_answer()
    {
        desk.Server.Lay(FakeReply.Error(401, "invalid_api_key", "no"));

        Assert.Contains("401", (await AskAsync()).Unworded, StringComparison.Ordinal);
    }

    private Task<Answer> AskAsync() => samples.House.AskAsync(Question, On, writer: desk.Writer);
}
