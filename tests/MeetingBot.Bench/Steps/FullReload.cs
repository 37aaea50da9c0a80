using System.Diagnostics;
using MeetingBot.Archive;
using MeetingBot.Bench.Bars;

namespace MeetingBot.Bench.Steps;

/// <summary>The whole city into an archive that is not there yet.</summary>
internal static class FullReload
{
    private const double MostSeconds = 300;

    public static async Task RunAsync(Office office, Places places)
    {
        var clock = Stopwatch.StartNew();
        await Reloading.RunAsync(office, places.Minutes);
        var seconds = clock.Elapsed.TotalSeconds;
        StepProcess.Tell(new Bar("full reload", seconds, "s", MostSeconds));
        StepProcess.Tell(StepProcess.PeakMemory("during the full reload"));
        await using var reading = await office.Archive.OpenAsync(Sight.All, CancellationToken.None);
        var passages = await reading.PassageCountAsync(CancellationToken.None);
        StepProcess.Tell($"{passages:N0} passages in an archive of {new FileInfo(places.Archive).Length / 1e6:F0} MB, {passages / seconds:F0} passages a second");
    }
}
