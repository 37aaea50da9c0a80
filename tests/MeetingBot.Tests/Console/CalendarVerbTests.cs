namespace MeetingBot.Tests.Console;

/// <summary>meetingbot calendar, from outside.</summary>
public sealed class CalendarVerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Shows_what_a_file_would_change_and_changes_it_when_told_to()
    {
        folder.With("115.csv", "date,off|work,name\n2026-03-02,off,調整放假\n2026-03-01,off,週日\n");

        var shown = await RunAsync("calendar", "115.csv");
        var kept = await RunAsync("calendar", "115.csv", "--keep");
        var list = await RunAsync("calendar");

        Assert.Equal((0, ""), (shown.Status, shown.Errors));
        Assert.Contains("・115年3月2日（一）：放假，調整放假", shown.Lines);
        Assert.Contains("還沒有更改", shown.Output, StringComparison.Ordinal);
        Assert.StartsWith("已更改辦公日曆：", kept.Output, StringComparison.Ordinal); // not by the look before
        Assert.Equal(["本機關更改的日子：", "・115年3月2日（一）：放假，調整放假"], list.Lines);
    }

    [Fact]
    public async Task Names_each_wrong_line_and_ends_with_1()
    {
        folder.With("115.csv", "2026-02-30,off,x\n2026-03-02,maybe,y\n");

        var run = await RunAsync("calendar", "115.csv", "--keep");

        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains("115.csv：第1行「2026-02-30,off,x」", run.Errors, StringComparison.Ordinal);
        Assert.Contains("115.csv：第2行「2026-03-02,maybe,y」", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("calendar", "nowhere.csv")).Status);
    }

    private Task<MeetingBotProcess> RunAsync(params string[] args) => MeetingBotProcess.RunAsync(
        new Dictionary<string, string?> { ["Archive__Path"] = Path.Combine(folder.Path, "archive.db"), ["People__File"] = "" }, folder.Path, args);
}
