using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MeetingBot.Bench.Bars;

namespace MeetingBot.Bench.Steps;

/// <summary>Each step runs in a process of its own: its memory and its warmth are nobody else's.</summary>
internal static class StepProcess
{
    public const string Verb = "city-step";
    private const string Mark = "bar ";

    // Run as dotnet MeetingBot.Bench.dll, this process is dotnet.
    private static string[] Self => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];

    /// <summary>In the parent: the bars that the step measured; what else it prints is passed on.</summary>
    public static async Task<IReadOnlyList<Bar>> RunAsync(string step, string folder, int minutes)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [.. Self, Verb, step, folder, minutes.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })!;
        var bars = new List<Bar>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                bars.Add(JsonSerializer.Deserialize<Bar>(line[Mark.Length..])!);
                Show(bars[^1]);
            }
            else
            {
                await System.Console.Out.WriteLineAsync(line);
            }
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? bars : throw new InvalidOperationException($"The step {step} ended with {process.ExitCode}.");
    }

    public static void Show(Bar bar) => System.Console.WriteLine(bar);

    /// <summary>In the child.</summary>
    public static void Tell(Bar bar) => System.Console.WriteLine(Mark + JsonSerializer.Serialize(bar));

    public static void Tell(FormattableString words) => System.Console.WriteLine(FormattableString.Invariant(words));

    /// <summary>The most of the machine's memory that this process ever held.</summary>
    public static Bar PeakMemory(string when)
    {
        using var self = Process.GetCurrentProcess();
        return new($"peak memory {when}", self.PeakWorkingSet64 / 1e6, "MB", 1000);
    }
}
