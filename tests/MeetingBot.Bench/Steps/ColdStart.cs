using System.Diagnostics;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.City;
using MeetingBot.Bench.Questions;

namespace MeetingBot.Bench.Steps;

/// <summary>From the start of a process to its first answer, with an archive that is there.</summary>
internal static class ColdStart
{
    private const double MostSeconds = 2;
    private const int Seed = 4;
    private const int Starts = 5;
    private const string Ready = "ready";

    /// <summary>In the parent: the child's own clock would not see its runtime start.</summary>
    public static async Task<Bar> MeasureAsync(string folder, int minutes)
    {
        var slowest = 0.0;
        foreach (var question in new QuestionWriter(new CityFolder(new Places(folder).Minutes, minutes), Seed).Write(Starts))
        {
            slowest = Math.Max(slowest, await SecondsAsync(folder, question.Text));
        }

        var bar = new Bar($"start with an archive: process to first answer, slowest of {Starts}", slowest, "s", MostSeconds);
        StepProcess.Show(bar);
        return bar;
    }

    /// <summary>In the child.</summary>
    public static async Task RunAsync(Office office, string question)
    {
        await WholeQuestion.Of(office.Desk)(question, CancellationToken.None);
        System.Console.WriteLine(Ready);
    }

    private static async Task<double> SecondsAsync(string folder, string question)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [StepProcess.Verb, "start", folder, question]) { RedirectStandardOutput = true })!;
        var isReady = false;
        while (!isReady && await process.StandardOutput.ReadLineAsync() is { } line)
        {
            isReady = line == Ready; // what it logs comes before
        }

        var seconds = clock.Elapsed.TotalSeconds;
        await process.WaitForExitAsync();
        return isReady ? seconds : throw new InvalidOperationException("The program did not start.");
    }
}
