using System.Diagnostics;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.Steps;

namespace MeetingBot.Bench.Traffic;

/// <summary>The whole program under load, from outside: how fast it answers, how many pages it holds, and what is lost when it is killed.</summary>
internal static class TrafficBench
{
    public static async Task<int> RunAsync(string[] words)
    {
        if (TrafficOptions.Parse(words) is not { } options)
        {
            await System.Console.Error.WriteLineAsync("traffic [--tenth] [rate|pages|mixed|kills …]");
            return 2;
        }

        var clock = Stopwatch.StartNew();
        var folder = Directory.CreateTempSubdirectory("meetingbot-traffic-").FullName;
        StepProcess.Tell($"on {Environment.ProcessorCount} cores and {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F0} GB; bot, load and fakes share them");
        var bars = new List<Bar>();
        foreach (var step in options.Steps)
        {
            await foreach (var bar in StepOf(step, folder, options))
            {
                bars.Add(bar);
                StepProcess.Show(bar);
            }
        }

        var missed = bars.Count(bar => bar.IsMissed);
        StepProcess.Tell($"{bars.Count} bars, {missed} missed, in {clock.Elapsed:m\\:ss}; logs in {folder}");
        return missed == 0 ? 0 : 1;
    }

    private static IAsyncEnumerable<Bar> StepOf(string step, string folder, TrafficOptions options) => step switch
    {
        "rate" => SteadyRate.MeasureAsync(Path.Combine(folder, step), options),
        "pages" => ManyPages.MeasureAsync(Path.Combine(folder, step), options),
        "mixed" => MixedLoad.MeasureAsync(Path.Combine(folder, step), options),
        _ => Kills.MeasureAsync(Path.Combine(folder, step), options),
    };
}
