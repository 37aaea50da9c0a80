using MeetingBot.Archive;
using MeetingBot.Intake;

namespace MeetingBot.Bench.Steps;

/// <summary>Brings the archive up to the folder.</summary>
internal static class Reloading
{
    public static async Task<Generation> RunAsync(Office office, string folder)
    {
        await using var reload = await office.Archive.BeginReloadAsync(CancellationToken.None)
            ?? throw new InvalidOperationException("Somebody else reloads the benchmark's archive.");
        await foreach (var taken in office.Intake.TakeAsync([folder], CancellationToken.None))
        {
            if (taken is Taken.Understood(var minutes))
            {
                await reload.PutAsync(minutes, "x", CancellationToken.None);
            }
        }

        return await reload.PublishAsync("", CancellationToken.None);
    }
}
