using MeetingBot.Answers.Model;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>Prompts change while the program runs; a broken one is named, and the last good pair stays in use.</summary>
public sealed class PromptShelfTests : IDisposable
{
    private readonly WritingDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void The_prompts_of_the_repository_are_right() => Assert.Empty(desk.Prompts.Check());

    [Theory]
    [InlineData(PromptPair.UserFile, "{{question}}", "", "缺少 {{question}}")]
    [InlineData(PromptPair.UserFile, "{{today}}", "{{Today}}", "不認得 {{Today}}")]
    [InlineData(PromptPair.UserFile, "{{today}}", "{{ today }}", "不認得 {{ today }}")]
    [InlineData(PromptPair.UserFile, "{{today}}", "{{today}} {{person}}", "不認得 {{person}}")]
    [InlineData(PromptPair.UserFile, "{{today}}", "{{today}} {{", "不成對")]
    [InlineData(PromptPair.UserFile, "version: 1", "", "第一行不是版本")]
    [InlineData(PromptPair.UserFile, "version: 1", "version: new", "第一行不是版本")]
    [InlineData(PromptPair.SystemFile, "{{fence}}", "", "缺少 {{fence}}")]
    [InlineData(PromptPair.SystemFile, "{{fence}}", "{{fence}}{{question}}", "不認得 {{question}}")]
    public void A_wrong_prompt_is_named_with_what_is_wrong(string file, string good, string bad, string fault)
    {
        desk.Rewrite(file, text => text.Replace(good, bad, StringComparison.Ordinal));

        Assert.Contains(desk.Prompts.Check(), found =>
            found.Contains($"prompts/{file}", StringComparison.Ordinal) && found.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_prompt_that_is_gone_is_named()
    {
        desk.Lose(PromptPair.SystemFile);

        var fault = desk.Prompts.Check()[0];
        Assert.Contains($"prompts/{PromptPair.SystemFile}", fault, StringComparison.Ordinal);
        Assert.Contains("找不到", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_used_by_the_next_question()
    {
        desk.Server.Lay(FakeReply.Answer(null), FakeReply.Answer(null));
        await desk.WordAsync();

        desk.Rewrite(PromptPair.UserFile, text => text.Replace("version: 1", "version: 2", StringComparison.Ordinal) + "請簡短。");
        await desk.WordAsync();

        Assert.EndsWith("請簡短。", desk.Server.Requests[1].User, StringComparison.Ordinal);
        Assert.Contains("（提示詞 system 1, user 2）", desk.Calls.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_that_breaks_is_logged_once_and_the_last_good_pair_stays()
    {
        desk.Server.Lay(FakeReply.Answer(null), FakeReply.Answer(null), FakeReply.Answer(null));
        await desk.WordAsync();

        desk.Rewrite(PromptPair.SystemFile, text => text.Replace("version: 1", "version: 2", StringComparison.Ordinal));
        desk.Rewrite(PromptPair.UserFile, _ => "version: 2\n{{today}}");
        await desk.WordAsync();
        await desk.WordAsync();

        Assert.All(desk.Calls, line => Assert.Contains("（提示詞 system 1, user 1）", line, StringComparison.Ordinal));
        var error = Assert.Single(desk.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains("缺少 {{question}}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_that_is_mended_is_used_again()
    {
        desk.Server.Lay(FakeReply.Answer(null));
        desk.Prompts.Check();

        desk.Rewrite(PromptPair.UserFile, _ => "");
        desk.Prompts.Check();
        desk.Rewrite(PromptPair.UserFile, _ => "version: 3\n{{today}} {{question}} {{passages}}");
        await desk.WordAsync();

        Assert.Contains("user 3", Assert.Single(desk.Calls), StringComparison.Ordinal);
    }
}
