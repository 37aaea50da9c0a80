using System.Diagnostics;

namespace MeetingBot.Tests.Console;

/// <summary>Extracts the annotated minutes and has them scored, once for all figures.</summary>
public sealed class ScoreFixture
{
    private readonly Lazy<Task<string>> printed = new(ScoreAsync);

    public Task<string> PrintedAsync() => printed.Value;

    private static async Task<string> ScoreAsync()
    {
        var shared = Repository.Shared!;
        var extract = await MeetingBotProcess.RunAsync("extract", Path.Combine(shared, "minutes"), "--json");
        Assert.True(extract.Status == 0, extract.Errors);

        var start = new ProcessStartInfo("python3", [Path.Combine(shared, "eval", "score.py"), "extract", Path.Combine(shared, "gold")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var score = Process.Start(start)!;
        var output = score.StandardOutput.ReadToEndAsync();
        var errors = score.StandardError.ReadToEndAsync();
        await score.StandardInput.WriteAsync(extract.Output);
        score.StandardInput.Close();
        await score.WaitForExitAsync();
        Assert.True(score.ExitCode == 0, await errors);
        return await output;
    }
}
