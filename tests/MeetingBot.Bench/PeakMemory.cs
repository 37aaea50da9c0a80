using System.Diagnostics;
using System.Globalization;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Bench;

/// <summary>The most managed memory that one parse takes in a process that has done nothing else.</summary>
internal static class PeakMemory
{
    // A process's own tables weigh more than 10 KB of minutes; below this size a ratio says nothing about the parser.
    private const int SmallestTelling = 1_000_000;

    // A machine with a large cache lets 100 MB of garbage pile up before it collects once, which says nothing about what is needed.
    private const string YoungestGeneration = "400000"; // bytes, in hexadecimal, as the runtime wants it

    public static async Task<(double Peak, double Kept)> InFreshProcessAsync(int load)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["peak", load.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_GCgen0size"] = YoungestGeneration;
        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var figures = printed.Split(' ');
        return (double.Parse(figures[0], CultureInfo.InvariantCulture), double.Parse(figures[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Peak above the start, and what the text and its register keep, per byte of the file.</summary>
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
                // Collected each time: on a processor with a large cache the collector lets 50 MB of garbage lie before it first
                // looks, and what it has not swept yet is no need of the parser's.
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
            }
            while (!done.Wait(TimeSpan.FromMilliseconds(1)));
        });
        watcher.Start();
        var minutes = MinutesParser.Parse(source);
        done.Set();
        watcher.Join();
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        peak = Math.Max(peak, kept);
        GC.KeepAlive(minutes);
        var bytes = (double)Math.Max(Load.BytesOf(source), SmallestTelling);
        return string.Create(CultureInfo.InvariantCulture, $"{(peak - before) / bytes} {(kept - before) / bytes}");
    }
}
