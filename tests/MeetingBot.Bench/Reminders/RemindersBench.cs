using System.Diagnostics;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.Steps;

namespace MeetingBot.Bench.Reminders;

/// <summary>Reminders: what a big city's morning costs, how fast it goes out, and what a year of kills loses.</summary>
internal static class RemindersBench
{
    private static readonly string[] All = ["plan", "dispatch", "kills"];

    public static async Task<int> RunAsync(string[] words)
    {
        var steps = words.Where(word => word != "--tenth").ToList();
        if (steps.Except(All).Any())
        {
            await System.Console.Error.WriteLineAsync("reminders [--tenth] [plan|dispatch|kills …]");
            return 2;
        }

        var (part, clock) = (words.Contains("--tenth") ? 10 : 1, Stopwatch.StartNew());
        var folder = Directory.CreateTempSubdirectory("meetingbot-reminders-").FullName;
        var bars = new List<Bar>();
        foreach (var step in steps.Count == 0 ? All : [.. steps])
        {
            await foreach (var bar in Measure(step, Path.Combine(folder, step), part))
            {
                bars.Add(bar);
                if (step != "plan")
                {
                    StepProcess.Show(bar); // what a process of its own measured has been shown
                }
            }
        }

        var missed = bars.Count(bar => bar.IsMissed);
        StepProcess.Tell($"{bars.Count} bars, {missed} missed, in {clock.Elapsed:m\\:ss}; logs in {folder}");
        return missed == 0 ? 0 : 1;
    }

    private static IAsyncEnumerable<Bar> Measure(string step, string folder, int part) => step switch
    {
        "plan" => BigMorning.MeasureAsync(folder, part),
        "dispatch" => Dispatch.MeasureAsync(folder, part),
        _ => new Year(folder, part).MeasureAsync(),
    };
}
