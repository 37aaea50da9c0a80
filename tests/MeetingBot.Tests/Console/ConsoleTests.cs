using System.Text.Json;

namespace MeetingBot.Tests.Console;

/// <summary>The program from outside: arguments and files in, words and an exit status out.</summary>
public sealed class ConsoleTests : IDisposable
{
    private const string Clean = """
        白鯨市政府秘書處第2次處務會議紀錄
        時間：114年9月25日（星期四）上午10時
        地點：第一會議室
        主席：王大同處長
        紀錄：李小明

        壹、主席裁示：
        一、請總務組於114年10月3日前完成盤點。
        貳、散會（上午11時）
        """;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Extract_prints_one_object_a_file_in_the_order_of_their_names()
    {
        folder.With("b.txt", Clean).With("a.txt", Clean).With("a/c.txt", Clean);

        var run = await MeetingBotProcess.RunAsync("extract", folder.Path, "--json");

        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Equal(["a.txt", "a/c.txt", "b.txt"], run.Lines.Select(File));
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
        Assert.DoesNotContain("\\u", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_names_a_file_as_it_was_given()
    {
        folder.With("b.txt", Clean);

        var run = await MeetingBotProcess.RunAsync(new Dictionary<string, string?>(), folder.Path, "extract", "b.txt", "--json");

        Assert.Equal("b.txt", File(Assert.Single(run.Lines)));
    }

    [Fact]
    public async Task Extract_reads_a_file_that_is_meant_twice_once()
    {
        folder.With("b.txt", Clean);

        var run = await MeetingBotProcess.RunAsync("extract", folder.Path, Path.Combine(folder.Path, "b.txt"), "--json");

        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_others_still_come_out()
    {
        folder.With("a.doc", "\u00d0\u00cf").With("b.txt", Clean).With("c.pdf", "no pdf");

        var run = await MeetingBotProcess.RunAsync("extract", folder.Path, "--json");

        Assert.Equal(1, run.Status);
        Assert.Equal(["b.txt"], run.Lines.Select(File));
        Assert.Contains("a.doc", run.Errors, StringComparison.Ordinal);
        Assert.Contains("c.pdf", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await MeetingBotProcess.RunAsync("extract", Path.Combine(folder.Path, "沒有.txt"), "--json");

        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains("沒有.txt", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hidden_and_temporary_files_are_passed_over()
    {
        folder.With("~$a.docx", "x").With(".~lock.a.odt#", "x").With(".hidden/b.txt", Clean).With(".c.txt", Clean)
            .With("~WRL0001.tmp", "x").With("list.csv", "x").With("a.txt", Clean);

        var run = await MeetingBotProcess.RunAsync("extract", folder.Path, "--json");

        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Equal(["a.txt"], run.Lines.Select(File));
    }

    [Fact]
    public async Task Extract_without_json_is_an_outline_to_read()
    {
        folder.With("a.txt", Clean);

        var run = await MeetingBotProcess.RunAsync("extract", folder.Path);

        Assert.Equal(0, run.Status);
        Assert.Contains("白鯨市政府秘書處第2次處務會議紀錄", run.Output, StringComparison.Ordinal);
        Assert.Contains("總務組", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_of_the_configured_folder_is_printed()
    {
        folder.With("a.txt", Clean);

        var run = await RegisterAsync(folder.Path);

        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains("114年9月25日（四）", run.Output, StringComparison.Ordinal);
        Assert.Contains("114年10月3日（五）", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("register")]
    [InlineData("extract")]
    [InlineData("lint")]
    public async Task Piped_output_has_no_escape_codes_even_when_the_minutes_have(string verb)
    {
        folder.With("a.txt", Clean.Replace("盤點", "\u001b[31m盤點\u001b[0m\u0007", StringComparison.Ordinal));

        var run = verb == "register" ? await RegisterAsync(folder.Path) : await MeetingBotProcess.RunAsync(verb, folder.Path);

        Assert.NotEmpty(run.Output);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task Lint_of_minutes_that_agree_is_clean()
    {
        folder.With("a.txt", Clean);

        var run = await MeetingBotProcess.RunAsync("lint", folder.Path, "--json");

        Assert.Equal((0, "", ""), (run.Status, run.Output, run.Errors));
    }

    [Fact]
    public async Task Lint_names_file_and_line_and_ends_with_1()
    {
        folder.With("a.txt", Clean.Replace("10月3日", "10月5日", StringComparison.Ordinal));

        var json = await MeetingBotProcess.RunAsync("lint", folder.Path, "--json");
        var readable = await MeetingBotProcess.RunAsync("lint", folder.Path);

        var finding = JsonDocument.Parse(Assert.Single(json.Lines)).RootElement;
        Assert.Equal((1, 1), (json.Status, readable.Status));
        Assert.Equal(["file", "line", "kind", "severity", "text", "why"], finding.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("a.txt", 8), (finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32()));
        Assert.Equal(("deadline-on-day-off", "error"), (finding.GetProperty("kind").GetString(), finding.GetProperty("severity").GetString()));
        Assert.StartsWith("a.txt:8: ", readable.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_finds_a_file_that_cannot_be_read()
    {
        folder.With("c.pdf", "no pdf");

        var run = await MeetingBotProcess.RunAsync("lint", folder.Path, "--json");

        Assert.Equal(1, run.Status);
        Assert.Contains("\"kind\":\"unreadable\"", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("lint", "/no/such/folder")]
    [InlineData("extract")]
    [InlineData("extract", "--no-such-option", "x")]
    [InlineData("no-such-verb")]
    public async Task A_wrong_call_ends_with_2_and_says_why(params string[] args)
    {
        var run = await MeetingBotProcess.RunAsync(args);

        Assert.Equal(2, run.Status);
        Assert.NotEmpty(run.Errors);
    }

    [Theory]
    [InlineData("Minutes__Folder", "", "Minutes:Folder")]
    [InlineData("Minutes__Folder", "no/such/folder", "Minutes:Folder")]
    [InlineData("Minutes__FilesAtOnce", "0", "Minutes:FilesAtOnce")]
    [InlineData("Minutes__FilesAtOnce", "many", "Minutes:FilesAtOnce")]
    public async Task A_wrong_setting_stops_the_program_and_names_the_key(string variable, string value, string key)
    {
        var run = await MeetingBotProcess.RunAsync(new Dictionary<string, string?> { [variable] = value }, folder.Path, "register");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(key, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static Task<MeetingBotProcess> RegisterAsync(string minutes) =>
        MeetingBotProcess.RunAsync(new Dictionary<string, string?> { ["Minutes__Folder"] = minutes }, Path.GetTempPath(), "register");

    private static string? File(string line) => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString();
}
