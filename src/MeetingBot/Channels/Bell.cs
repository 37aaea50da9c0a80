namespace MeetingBot.Channels;

/// <summary>Rung when there is something to do, so that one who waits need not wait for the next look. Rung twice before anybody comes, it calls once.</summary>
internal sealed class Bell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public void Ring()
    {
        try
        {
            rung.Release();
        }
        catch (Exception full) when (full is SemaphoreFullException or ObjectDisposedException)
        {
            // It has been rung already, or nobody waits any more.
        }
    }

    /// <summary>Until it rings, or this long; false when it was only the time.</summary>
    public Task<bool> WaitAsync(TimeSpan most, CancellationToken cancel) => rung.WaitAsync(most, cancel);

    public void Dispose() => rung.Dispose();
}
