using MeetingBot.Answers.Model;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>What is asked, and what is done with good replies.</summary>
public sealed class AnswerWriterTests : IDisposable
{
    private readonly WritingDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task Brings_back_what_the_model_worded_and_the_passages_it_stands_on()
    {
        desk.Server.Lay(FakeReply.Answer("總務組應於114年3月7日（五）前完成盤點。", "P1"));

        var answer = await desk.WordAsync();

        Assert.Equal("總務組應於114年3月7日（五）前完成盤點。", answer?.Text);
        Assert.Equal(["P1"], answer?.PassageIds);
    }

    [Fact]
    public async Task Asks_in_the_shape_of_the_API()
    {
        desk.Server.Lay(FakeReply.Answer("盤點。", "P1"));

        await desk.WordAsync();

        var request = Assert.Single(desk.Server.Requests);
        Assert.Empty(desk.Server.Faults);
        Assert.Equal(("POST /v1/chat/completions HTTP/1.1", $"Bearer {WritingDesk.Key}"), (request.Line, request.Key));
        Assert.Equal("local", request.Body.GetProperty("model").GetString());
        Assert.Equal(0, request.Body.GetProperty("temperature").GetDouble());
    }

    [Fact]
    public async Task Gives_the_model_the_question_the_passages_and_the_day_and_nothing_of_the_person()
    {
        desk.Server.Lay(FakeReply.Answer("盤點。", "P1"));

        await desk.WordAsync();

        var user = Assert.Single(desk.Server.Requests).User;
        Assert.All(["總務組何時要完成盤點？", "請總務組於114年3月7日前完成盤點。", "秘書處處務會議第1次", "114年2月27日（四）"],
            words => Assert.Contains(words, user, StringComparison.Ordinal));
        Assert.DoesNotContain("ming", user, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", user, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_honest_no_is_no_failure()
    {
        desk.Server.Lay(FakeReply.Answer(null), FakeReply.Text("""{"answer":null}"""));

        Assert.Null(await desk.WordAsync());
        Assert.Null(await desk.WordAsync());
        Assert.All(desk.Calls, line => Assert.StartsWith("Information", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_invented_date_is_brought_back_for_the_checker_to_refuse()
    {
        desk.Server.Lay(FakeReply.Answer("應於114年12月31日（三）前完成。", "P1"));

        Assert.Equal("應於114年12月31日（三）前完成。", (await desk.WordAsync())?.Text);
    }

    [Fact]
    public async Task Every_call_logs_one_line_with_the_versions_of_its_prompts()
    {
        desk.Server.Lay(FakeReply.Answer("盤點。", "P1"), FakeReply.Text("no"));

        await desk.WordAsync();
        await desk.WordAsync();

        Assert.Equal(2, desk.Calls.Count());
        Assert.All(desk.Calls, line => Assert.Contains("（提示詞 system 1, user 1）", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_passages_nobody_is_asked()
    {
        Assert.Null(await desk.WordAsync(WritingDesk.Order() with { Passages = [] }));
        Assert.Empty(desk.Server.Requests);
        Assert.Single(desk.Calls);
    }

    [Fact]
    public async Task Without_a_model_nothing_is_worded() =>
        Assert.Null(await new NoAnswerWriter().WordAsync(WritingDesk.Order(), CancellationToken.None));
}
