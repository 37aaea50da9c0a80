namespace MeetingBot.Tests.Console;

/// <summary>meetingbot people, from outside.</summary>
public sealed class PeopleVerbTests : IDisposable
{
    private const string Well = """
        {
          "units": [{ "name": "人事處" }, { "name": "考訓科", "parent": "人事處" }],
          "people": [
            { "id": "a", "name": "王小明", "units": ["考訓科"], "accounts": { "web": "wang" } },
            { "id": "b", "name": "李大同", "deputies": ["a"] },
            { "id": "c", "name": "張管理", "admin": true },
          ],
          "groups": [{ "id": "g", "name": "人事群組", "units": ["人事處"], "conversations": { "web": "hr" } }],
          "minutes": { "人事": ["人事處"] },
        }
        """;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Prints_units_people_groups_and_who_sees_which_folder()
    {
        folder.With("people.json", Well).With("minutes/人事/a.txt", "");

        var run = await RunAsync("people");

        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains(run.Lines, line => line.Contains("考訓科", StringComparison.Ordinal) && line.Contains("人事處", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("人事群組", StringComparison.Ordinal) && line.Contains("web hr", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("王小明、張管理", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_file_line_and_key_of_all_that_is_wrong_and_ends_with_1()
    {
        folder.With("other.json", "{\n\"unit\": [],\n\"minutes\": { \"../a\": [] }\n}");

        var run = await RunAsync("people", Path.Combine(folder.Path, "other.json"));

        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains("other.json 第 2 行，unit：", run.Errors, StringComparison.Ordinal);
        Assert.Contains("other.json 第 3 行，minutes：", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_for_a_folder_that_is_not_there_is_pointed_at()
    {
        folder.With("people.json", Well).With("minutes/人事室/a.txt", "");

        var run = await RunAsync("people");

        Assert.Equal(0, run.Status);
        Assert.Contains("沒有「人事」", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await RunAsync("people");

        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains("People:File", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_people_file_it_says_what_that_means()
    {
        var run = await MeetingBotProcess.RunAsync(new Dictionary<string, string?> { ["People__File"] = "" }, folder.Path, "people");

        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains("開放給所有人", run.Output, StringComparison.Ordinal);
    }

    private Task<MeetingBotProcess> RunAsync(params string[] args) => MeetingBotProcess.RunAsync(
        new Dictionary<string, string?> { ["People__File"] = Path.Combine(folder.Path, "people.json"), ["Minutes__Folder"] = Path.Combine(folder.Path, "minutes") },
        folder.Path,
        args);
}
