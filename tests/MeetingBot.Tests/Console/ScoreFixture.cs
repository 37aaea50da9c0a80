using MeetingBot.Minutes.Tests;

namespace MeetingBot.Tests.Console;

/// <summary>Extracts the annotated minutes and has them scored, once for all figures.</summary>
public sealed class ScoreFixture
{
    private readonly Lazy<Task<string>> printed = new(ScoreAsync);

    public Task<string> PrintedAsync() => printed.Value;

    private static async Task<string> ScoreAsync()
    {
        var shared = SharedFolder.Needed;
        var extract = await MeetingBotProcess.RunAsync("extract", Path.Combine(shared, "minutes"), "--json");
        Assert.True(extract.Status == 0, extract.Errors);
        return await Scorer.ScoreAsync("extract", Path.Combine(shared, "gold"), extract.Output);
    }
}
