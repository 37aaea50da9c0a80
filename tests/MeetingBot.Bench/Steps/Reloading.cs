using System.Security.Cryptography;
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
        await Parallel.ForEachAsync(
            FolderListing.Files([folder]),
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (file, cancel) =>
            {
                var mark = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(file.Path, cancel)));
                if (reload.Marks.GetValueOrDefault(file.Name) != mark)
                {
                    await foreach (var taken in office.Intake.TakeAsync([file.Path], cancel))
                    {
                        if (taken is Taken.Understood(var minutes, var text))
                        {
                            await reload.PutAsync(minutes with { File = file.Name }, text, mark, cancel);
                        }
                    }
                }
            });
        return await reload.PublishAsync("", CancellationToken.None);
    }
}
