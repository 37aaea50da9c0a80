using System.Diagnostics;
using System.Globalization;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Bench;

/// <summary>The most managed memory that one parse takes in a process that has done nothing else.</summary>
internal static class PeakMemory
{
    // A process's own tables weigh more than 10 KB of minutes; below this size a ratio says nothing about the parser.
    private const int SmallestTelling = 1_000_000;

    public static async Task<double> InFreshProcessAsync(int load)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["peak", load.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return double.Parse(printed, CultureInfo.InvariantCulture);
    }

    /// <summary>Peak above the start, text included, per byte of the file.</summary>
    public static string Measure(Load load)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var source = load.Source();
        GC.Collect(); // what the generator left behind is not the parser's
        var peak = 0L;
        using var done = new ManualResetEventSlim();
        var watcher = new Thread(() =>
        {
            do
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
            }
            while (!done.Wait(TimeSpan.FromMilliseconds(1)));
        });
        watcher.Start();
        var minutes = MinutesParser.Parse(source);
        done.Set();
        watcher.Join();
        peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
        GC.KeepAlive(minutes);
        return ((peak - before) / (double)Math.Max(Load.BytesOf(source), SmallestTelling)).ToString(CultureInfo.InvariantCulture);
    }
}
