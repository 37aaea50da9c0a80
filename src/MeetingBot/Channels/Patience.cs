using MeetingBot.Archive;

namespace MeetingBot.Channels;

/// <summary>A worker outlives an archive that cannot be used for a while (a full disk, a long backup).</summary>
internal static class Patience
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public static async Task<T> UntilDoneAsync<T>(Func<Task<T>> work, TimeProvider clock, Action<Exception> tell, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (ArchiveException fault)
            {
                tell(fault);
            }

            await Task.Delay(Pause, clock, cancel).ConfigureAwait(false);
        }
    }

    public static Task UntilDoneAsync(Func<Task> work, TimeProvider clock, Action<Exception> tell, CancellationToken cancel) => UntilDoneAsync(
        async () =>
        {
            await work().ConfigureAwait(false);
            return true;
        },
        clock, tell, cancel);
}
