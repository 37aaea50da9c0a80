using MeetingBot.Tests.Console;

namespace MeetingBot.Tests.Samples;

public sealed class SampleLintTests
{
    [Fact]
    public async Task The_flaws_of_the_samples_are_found()
    {
        var run = await MeetingBotProcess.RunAsync("lint", Path.Combine(Repository.Root, "samples", "minutes"), "--json");

        Assert.Equal((1, ""), (run.Status, run.Errors));
        Golden.Check("Samples/lint.golden.json", $"[{string.Join(',', run.Lines)}]");
    }
}
