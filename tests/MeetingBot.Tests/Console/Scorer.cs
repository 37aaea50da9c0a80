using System.Diagnostics;
using System.Globalization;
using System.Text;
using MeetingBot.Minutes.Tests;

namespace MeetingBot.Tests.Console;

/// <summary>The scorer of the annotated minutes, with the program's output piped into it.</summary>
internal static class Scorer
{
    /// <returns>What it printed: a figure a line, its name, a blank, its value.</returns>
    public static async Task<string> ScoreAsync(string what, string gold, string output)
    {
        var start = new ProcessStartInfo("python3", [Path.Combine(SharedFolder.Needed, "eval", "score.py"), what, gold, "--misses"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var score = Process.Start(start)!;
        var printed = score.StandardOutput.ReadToEndAsync();
        var errors = score.StandardError.ReadToEndAsync();
        await score.StandardInput.WriteAsync(output);
        score.StandardInput.Close();
        await score.WaitForExitAsync();
        Assert.True(score.ExitCode == 0, await errors);
        return await printed;
    }

    public static double Figure(string printed, string name)
    {
        var line = printed.Split('\n').Single(line => line.StartsWith(name + " ", StringComparison.Ordinal));
        return double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
