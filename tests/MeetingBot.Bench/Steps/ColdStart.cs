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

    /// <summary>In the parent: the child's own clock would not see its runtime start.</summary>
    public static async Task<Bar> MeasureAsync(string folder, int minutes)
    {
        var clock = Stopwatch.StartNew();
        var question = new QuestionWriter(new CityFolder(new Places(folder).Minutes, minutes), Seed).Write(2)[1].Text;
        clock.Restart();
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [StepProcess.Verb, "start", folder, question]) { RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadLineAsync();
        var bar = new Bar("start with an archive: process to first answer", clock.Elapsed.TotalSeconds, "s", MostSeconds);
        await process.WaitForExitAsync();
        System.Console.WriteLine(bar);
        return bar;
    }

    /// <summary>In the child.</summary>
    public static async Task RunAsync(Office office, string question)
    {
        await WholeQuestion.Of(office.Archive)(question, CancellationToken.None);
        System.Console.WriteLine("ready");
    }
}
