namespace MeetingBot.Tests.Answers.Model;

/// <summary>Replies that are not what was asked for: each is refused, logged with its reason, and asked for once only.</summary>
public sealed class NonsenseTests : IDisposable
{
    private readonly WritingDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("總務組應於114年3月7日前完成。", "not the JSON")]
    [InlineData("", "not the JSON")]
    [InlineData("null", "is null")]
    [InlineData("[]", "not the JSON")]
    [InlineData("{}", "not the JSON")]
    [InlineData("""```json{"answer":"盤點。","passages":["P1"]}```""", "not the JSON")] // a fence of Markdown around it
    [InlineData("""{"answer":"盤點。","passages":["P1"]} 以上""", "not the JSON")]
    [InlineData("""{"answer":"盤點。","passages":["P1"],"tool":"delete"}""", "not the JSON")]
    [InlineData("""{"answer":"甲","answer":"乙","passages":["P1"]}""", "not the JSON")]
    [InlineData("""{"Answer":"盤點。","Passages":["P1"]}""", "not the JSON")]
    [InlineData("""{"answer":["盤點。"],"passages":["P1"]}""", "not the JSON")]
    [InlineData("""{"answer":"盤點。","passages":"P1"}""", "not the JSON")]
    [InlineData("""{"answer":"\ud800","passages":["P1"]}""", "not the JSON")] // half a character
    [InlineData("""{"answer":" ","passages":["P1"]}""", "empty")]
    [InlineData("""{"answer":"盤點\u0000。","passages":["P1"]}""", "control characters")]
    [InlineData("""{"answer":"盤點。"}""", "names no passage")]
    [InlineData("""{"answer":"盤點。","passages":[]}""", "names no passage")]
    [InlineData("""{"answer":"盤點。","passages":["P1","P3"]}""", "not offered")]
    [InlineData("""{"answer":"盤點。","passages":["p1"]}""", "not offered")]
    [InlineData("""{"answer":"盤點。","passages":[null]}""", "not offered")]
    [InlineData("""{"answer":"盤點。","passages":["P1","P1"]}""", "twice")]
    public async Task A_text_that_is_not_the_JSON_asked_for_is_refused(string text, string why)
    {
        await RefusedAsync(FakeReply.Text(text), why);
    }

    [Fact]
    public async Task An_answer_that_runs_on_is_refused()
    {
        await RefusedAsync(FakeReply.Answer(new string('長', 201), "P1"), "longer than 200");
    }

    [Theory]
    [InlineData("length")]
    [InlineData("content_filter")]
    public async Task A_reply_that_was_cut_is_refused(string finish)
    {
        await RefusedAsync(FakeReply.Text("""{"answer":"盤點。","passages":["P1"]}""", finish), "the reply ended with");
    }

    [Fact]
    public async Task A_refusal_is_a_refusal()
    {
        var message = new { role = "assistant", content = (string?)null, refusal = "I cannot." };

        await RefusedAsync(FakeReply.Completion(message, "stop"), "the model refused");
    }

    [Fact]
    public async Task A_call_of_tools_is_refused_because_there_are_none()
    {
        object[] tools = [new { id = "1", type = "function", function = new { name = "delete", arguments = "{}" } }];
        var message = new { role = "assistant", content = """{"answer":"盤點。","passages":["P1"]}""", tool_calls = tools };

        await RefusedAsync(FakeReply.Completion(message, "stop"), "tools");
    }

    [Theory]
    [InlineData("<html>歡迎登入</html>")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[]}""")]
    [InlineData("""{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop"}]}""")]
    [InlineData("""{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":null}]}""")]
    public async Task A_body_that_is_no_completion_is_refused(string body)
    {
        await RefusedAsync(FakeReply.Body(body), "the rep");
    }

    private async Task RefusedAsync(FakeReply reply, string why)
    {
        desk.Server.Lay(reply);

        Assert.Null(await desk.WordAsync());

        Assert.Single(desk.Server.Requests);
        Assert.Empty(desk.Server.Faults);
        Assert.Contains(why, Assert.Single(desk.Calls), StringComparison.Ordinal);
        Assert.StartsWith("Warning", Assert.Single(desk.Calls), StringComparison.Ordinal);
    }
}
