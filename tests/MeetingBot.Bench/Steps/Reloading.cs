using MeetingBot.Archive;
using MeetingBot.Intake;

namespace MeetingBot.Bench.Steps;

/// <summary>Brings the archive up to the folder, as the product does it.</summary>
internal static class Reloading
{
    public static async Task<Generation> RunAsync(Office office, string folder) =>
        await office.Reload.RunAsync(folder, allowEmpty: false, progress: null, CancellationToken.None) is ReloadResult.Done(var generation, _)
            ? generation
            : throw new InvalidOperationException("The benchmark's archive could not be reloaded.");
}
