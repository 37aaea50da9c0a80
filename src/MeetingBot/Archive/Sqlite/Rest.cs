using System.Diagnostics;

namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// Keeps slow work from taking all the time there is: as long as the last piece of it took, the next is not begun. Of what is prepared
/// meanwhile that costs nothing. Without it another process, which looks for its turn ever more seldom, could wait for seconds.
/// </summary>
internal sealed class Rest
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private long end;

    public async Task WaitAsync(CancellationToken cancel)
    {
        var left = TimeSpan.FromSeconds((Volatile.Read(ref end) - Stopwatch.GetTimestamp()) / (double)Stopwatch.Frequency);
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left < Longest ? left : Longest, cancel).ConfigureAwait(false);
        }
    }

    public T After<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            var now = Stopwatch.GetTimestamp();
            Volatile.Write(ref end, now + (now - start));
        }
    }
}
