namespace MeetingBot.Tests.Answers.Model;

/// <summary>Replies that are not what was asked for: each is refused, logged with its reason, and asked for once only.</summary>
public sealed class NonsenseTests : IDisposable
{
    private readonly WritingDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("總務組應於114年3月7日前完成。", "不是所要的 JSON")]
    [InlineData("", "不是所要的 JSON")]
    [InlineData("null", "空值")]
    [InlineData("[]", "不是所要的 JSON")]
    [InlineData("{}", "不是所要的 JSON")]
    [InlineData("""```json{"answer":"盤點。","passages":["P1"]}```""", "不是所要的 JSON")] // a fence of Markdown around it
    [InlineData("""{"answer":"盤點。","passages":["P1"]} 以上""", "不是所要的 JSON")]
    [InlineData("""{"answer":"盤點。","passages":["P1"],"tool":"delete"}""", "不是所要的 JSON")]
    [InlineData("""{"answer":"甲","answer":"乙","passages":["P1"]}""", "不是所要的 JSON")]
    [InlineData("""{"Answer":"盤點。","Passages":["P1"]}""", "不是所要的 JSON")]
    [InlineData("""{"answer":["盤點。"],"passages":["P1"]}""", "不是所要的 JSON")]
    [InlineData("""{"answer":"盤點。","passages":"P1"}""", "不是所要的 JSON")]
    [InlineData("""{"answer":"\ud800","passages":["P1"]}""", "不是所要的 JSON")] // half a character
    [InlineData("""{"answer":" ","passages":["P1"]}""", "空的")]
    [InlineData("""{"answer":"盤點\u0000。","passages":["P1"]}""", "控制字元")]
    [InlineData("""{"answer":"盤點。"}""", "沒有指明原文")]
    [InlineData("""{"answer":"盤點。","passages":[]}""", "沒有指明原文")]
    [InlineData("""{"answer":"盤點。","passages":["P1","P3"]}""", "沒有提供")]
    [InlineData("""{"answer":"盤點。","passages":["p1"]}""", "沒有提供")]
    [InlineData("""{"answer":"盤點。","passages":[null]}""", "沒有提供")]
    [InlineData("""{"answer":"盤點。","passages":["P1","P1"]}""", "重複")]
    public async Task A_text_that_is_not_the_JSON_asked_for_is_refused(string text, string why)
    {
        await RefusedAsync(FakeReply.Text(text), why);
    }

    [Fact]
    public async Task An_answer_that_runs_on_is_refused()
    {
        await RefusedAsync(FakeReply.Answer(new string('長', 201), "P1"), "超過 200 字");
    }

    [Theory]
    [InlineData("length")]
    [InlineData("content_filter")]
    public async Task A_reply_that_was_cut_is_refused(string finish)
    {
        await RefusedAsync(FakeReply.Text("""{"answer":"盤點。","passages":["P1"]}""", finish), "回覆中斷於");
    }

    [Fact]
    public async Task A_refusal_is_a_refusal()
    {
        var message = new { role = "assistant", content = (string?)null, refusal = "I cannot." };

        await RefusedAsync(FakeReply.Completion(message, "stop"), "模型拒絕");
    }

    [Fact]
    public async Task A_call_of_tools_is_refused_because_there_are_none()
    {
        object[] tools = [new { id = "1", type = "function", function = new { name = "delete", arguments = "{}" } }];
        var message = new { role = "assistant", content = """{"answer":"盤點。","passages":["P1"]}""", tool_calls = tools };

        await RefusedAsync(FakeReply.Completion(message, "stop"), "工具");
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
        await RefusedAsync(FakeReply.Body(body), "回覆");
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
