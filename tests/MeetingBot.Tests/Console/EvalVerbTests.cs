using System.Text.Json;

namespace MeetingBot.Tests.Console;

/// <summary>meetingbot eval, over one of the samples, or all, with questions of its own.</summary>
public sealed class EvalVerbTests : IDisposable
{
    private const string Right = """{"id":"a","kind":"fact","question":"第42次主任秘書會報在哪裡開？","answerable":true,"must":[["望洋廳"]],"cite":[{"file":"whc-sec-114-0925.txt","contains":"望洋廳"}]}""";
    private const string NotThere = """{"id":"b","kind":"no","question":"第99次主任秘書會報在哪裡開？","answerable":false}""";
    private const string Missed = """{"id":"c","kind":"no","question":"第42次主任秘書會報在哪裡開？","answerable":false}""";
    private const string InTurns = """{"id":"d","kind":"followup","turns":["第42次主任秘書會報由誰主持？"],"question":"在哪裡開？","answerable":true,"must":[["望洋廳"]],"cite":[{"file":"whc-sec-114-0925.txt","contains":"望洋廳"}]}""";

    private const string Asked = "whc-sec-114-0925.txt";

    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "minutes");

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task All_right_ends_with_0_and_a_table_by_kind()
    {
        var run = await EvalAsync($"{Right}\n\n{NotThere}\n{InTurns}\n");

        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Matches(@"\| fact +\| 1 +\| 1 +\|", run.Output);
        Assert.Matches(@"\| followup +\| 1 +\| 1 +\|", run.Output);
        Assert.Matches(@"\| 合計 +\| 3 +\| 3 +\|", run.Output);
    }

    [Fact]
    public async Task A_miss_ends_with_1_and_is_listed_with_its_answer()
    {
        var run = await EvalAsync($"{Right}\n{Missed}\n");

        Assert.Equal(1, run.Status);
        Assert.Matches(@"\| c +\| 未拒答 +\|.*望洋廳", run.Output);
        Assert.DoesNotMatch(@"\| a +\| ", run.Output);
    }

    [Fact]
    public async Task Json_is_one_line_a_question_in_their_order_and_no_judgement()
    {
        var run = await EvalAsync($"{Missed}\n{Right}\n", "--json");

        Assert.Equal(0, run.Status);
        Assert.Equal(["c", "a"], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("\n", "檔案裡沒有問題")] // nothing was checked, so nothing is clean
    [InlineData("b{", "第 1 個位元組起不是正確的 JSON")]
    public async Task A_file_without_questions_ends_with_2_and_says_why_in_chinese(string questions, string expected)
    {
        var run = await EvalAsync(questions);

        Assert.Equal(2, run.Status);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_and_only_this_verb_explained()
    {
        var run = await MeetingBotProcess.RunAsync("ask", "什麼時候？", "--minutes", "no/such/folder");

        Assert.Contains("找不到資料夾「no/such/folder」。", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("meetingbot lint", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Today_counts_for_all_questions()
    {
        folder.With("questions.jsonl", """{"id":"t","question":"離職帳號停用流程什麼時候前要簽核？"}""");

        var run = await MeetingBotProcess.RunAsync("eval", Path.Combine(folder.Path, "questions.jsonl"), "--minutes", Samples, "--json", "--today", "114年10月14日");

        Assert.Contains("還有1天", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"question":"沒有題號"}""")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":"x","question":"?","answerable":"perhaps"}""")]
    [InlineData("[]")]
    public async Task A_line_that_is_no_question_is_named_and_nothing_is_asked(string line)
    {
        var run = await EvalAsync($"{Right}\n{line}\n", "--json");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("questions.jsonl:2", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await MeetingBotProcess.RunAsync("eval", "no-such.jsonl", "--minutes", Samples);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("no-such.jsonl", run.Errors, StringComparison.Ordinal);
    }

    private Task<MeetingBotProcess> EvalAsync(string questions, params string[] options)
    {
        folder.With("questions.jsonl", questions).With(Path.Combine("minutes", Asked), File.ReadAllText(Path.Combine(Samples, Asked)));
        return MeetingBotProcess.RunAsync(["eval", Path.Combine(folder.Path, "questions.jsonl"), "--minutes", Path.Combine(folder.Path, "minutes"), .. options]);
    }
}
