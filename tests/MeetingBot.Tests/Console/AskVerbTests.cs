using System.Text.Json;
using MeetingBot.Tests.Answers.Model;

namespace MeetingBot.Tests.Console;

/// <summary>meetingbot ask, over the samples, one of them, and minutes of its own.</summary>
public sealed class AskVerbTests : IDisposable
{
    private const string Asked = "whc-doit-114-08.pdf";
    private const string Question = "離職帳號停用流程什麼時候前要簽核？";

    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "minutes");

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_fact_comes_first_then_the_quotation_and_where_it_stands()
    {
        var run = await MeetingBotProcess.RunAsync("ask", Question, "--minutes", Samples, "--today", "2025-10-01");

        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.StartsWith("114年10月15日（三）前（還有14天）：", run.Lines[0], StringComparison.Ordinal);
        Assert.Matches("^「.*於10月15日前簽核.*」$", run.Lines[1]);
        Assert.Equal("　—— 望海市政府資訊局114年第8次局務會議，114年9月16日（二），六/主席裁示事項/(二)", run.Lines[2]);
        Assert.Matches("^ *　*file:///.*/samples/minutes/whc-doit-114-08\\.pdf#L[0-9]+$", run.Lines[3].Trim());
    }

    [Fact]
    public async Task With_a_model_one_line_on_standard_error_says_why_it_did_not_word_the_answer()
    {
        using var server = new FakeModelServer();
        server.Lay(FakeReply.Error(401, "invalid_api_key", "no"));
        var model = new Dictionary<string, string?>
        {
            ["Model__Provider"] = "openai-compatible",
            ["Model__Endpoint"] = $"{server.Address}v1",
            ["Model__Name"] = "local",
            ["Model__Key"] = "wrong-key",
        };

        var run = await MeetingBotProcess.RunAsync(model, Repository.Root, "ask", Question, "--minutes", Samples, "--json");

        Assert.Equal("這是摘自原文的答案，不是模型寫的：伺服器回應 401（invalid_api_key）。\n", run.Errors);
        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task Json_is_one_line_with_every_key()
    {
        var run = await AskAsync(Question, "--today", "2025-10-01", "--json");

        var answer = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(["id", "question", "answered", "answer", "citations", "intent", "writer", "elapsedMs"], Keys(answer));
        Assert.Equal(["file", "meeting", "date", "path", "quote", "url"], Keys(answer.GetProperty("citations")[0]));
        Assert.Equal((JsonValueKind.Null, Question), (answer.GetProperty("id").ValueKind, answer.GetProperty("question").GetString()));
        Assert.Equal(("passage", "extractive"), (answer.GetProperty("intent").GetString(), answer.GetProperty("writer").GetString()));
        Assert.Equal("2025-09-16", answer.GetProperty("citations")[0].GetProperty("date").GetString());
    }

    [Fact]
    public async Task An_unanswered_question_has_the_same_keys_and_no_citations_and_is_no_error()
    {
        var run = await MeetingBotProcess.RunAsync("ask", "大樓電梯什麼時候汰換？", "--minutes", Samples, "--json");

        var answer = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal((0, 8), (run.Status, Keys(answer).Count()));
        Assert.False(answer.GetProperty("answered").GetBoolean());
        Assert.Empty(answer.GetProperty("citations").EnumerateArray());
        Assert.Contains("沒有記載", answer.GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-10-16", "已過1天")]
    [InlineData("114年10月15日", "就是今天")]
    [InlineData("114/10/14", "還有1天")]
    public async Task Today_may_be_any_day_in_either_calendar(string today, string expected)
    {
        var run = await AskAsync(Question, "--today", today);

        Assert.Contains(expected, run.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--today", "2025-13-01")]
    [InlineData("--today", "昨天")]
    [InlineData("--minutes", "/no/such/folder")]
    [InlineData("--no-such-option", "x")]
    public async Task A_wrong_call_ends_with_2_and_names_what_is_wrong(string option, string value)
    {
        var run = await MeetingBotProcess.RunAsync("ask", Question, option, value);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(value, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_minutes_of_its_own_the_hosts_archive_is_not_touched_and_nothing_is_left_behind()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "tmp"));
        var place = new Dictionary<string, string?>
        {
            ["Archive__Path"] = Path.Combine(folder.Path, "data", "host.db"), ["TMPDIR"] = Path.Combine(folder.Path, "tmp"),
        };

        var run = await MeetingBotProcess.RunAsync(place, folder.Path, "ask", Question, "--minutes", Samples);

        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains("10月15日", run.Output, StringComparison.Ordinal);
        Assert.False(Path.Exists(Path.Combine(folder.Path, "data")));
        Assert.Empty(Directory.GetDirectories(Path.Combine(folder.Path, "tmp"), "meetingbot-*"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_others_answer()
    {
        folder.With("c.pdf", "no pdf").With("a.txt", File.ReadAllText(Path.Combine(Samples, "whc-sec-114-0925.txt")));

        var run = await MeetingBotProcess.RunAsync("ask", "第42次主任秘書會報在哪裡開？", "--minutes", folder.Path);

        Assert.Contains("望洋廳", run.Output, StringComparison.Ordinal);
        Assert.Contains("c.pdf", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Piped_output_has_no_escape_codes_even_when_the_minutes_have()
    {
        folder.With("a.txt", "白鯨市政府第1次市政會議紀錄\n時間：114年9月25日\n主席：王市長\n\n壹、主席裁示：\n一、請總務組於114年10月3日前完成\u001b[31m盤點\u001b[0m\u0007。\n");

        var run = await MeetingBotProcess.RunAsync("ask", "盤點最晚什麼時候完成？", "--minutes", folder.Path);

        Assert.Contains("114年10月3日（五）", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
    }

    private Task<MeetingBotProcess> AskAsync(string question, params string[] options)
    {
        File.Copy(Path.Combine(Samples, Asked), Path.Combine(folder.Path, Asked));
        return MeetingBotProcess.RunAsync(["ask", question, "--minutes", folder.Path, .. options]);
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
