using System.Diagnostics;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.City;

namespace MeetingBot.Bench.Steps;

/// <summary>The archive and its questions, measured on the minutes of a whole invented city.</summary>
internal static class CityBench
{
    private const string LoadAverage = "/proc/loadavg";

    // Last what changes the archive: the rivals' indexes, which a kept folder holds, are of the city as it was written.
    private static readonly string[] Order = ["reload", "start", "agreement", "rivals", "questions"];

    public static async Task<int> RunAsync(string[] words)
    {
        if (CityOptions.Parse(words) is not { } options)
        {
            await System.Console.Error.WriteLineAsync("city [--minutes NUMBER] [--keep FOLDER]");
            return 2;
        }

        var folder = options.Folder ?? Directory.CreateTempSubdirectory("meetingbot-city-").FullName;
        try
        {
            return await MeasureAsync(folder, options.Minutes);
        }
        finally
        {
            if (options.Keep is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task<int> MeasureAsync(string folder, int minutes)
    {
        var clock = Stopwatch.StartNew();
        var places = new Places(folder);
        new CityFolder(places.Minutes, minutes).Write();
        var bytes = Directory.EnumerateFiles(places.Minutes, "*.txt", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        StepProcess.Tell($"{minutes:N0} minutes, {bytes / 1e6:F0} MB, on {Environment.ProcessorCount} cores and {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F0} GB");
        if (File.Exists(LoadAverage))
        {
            StepProcess.Tell($"load average before: {(await File.ReadAllTextAsync(LoadAverage)).Split(' ')[0]}; times are this benchmark's own only where it is well below 1");
        }

        var bars = new List<Bar>();
        foreach (var step in Order)
        {
            bars.AddRange(step == "start" ? [await ColdStart.MeasureAsync(folder, minutes)] : await StepProcess.RunAsync(step, folder, minutes));
        }

        var missed = bars.Count(bar => bar.IsMissed);
        StepProcess.Tell($"{bars.Count} bars, {missed} missed, {bars.Count(bar => bar.Value is null)} not measured, in {clock.Elapsed:m\\:ss}");
        return missed == 0 ? 0 : 1;
    }
}
