namespace MeetingBot.Channels;

/// <summary>Rung when there is post, so that the workers of this process need not wait for their next look; the archive remains what is true.</summary>
internal sealed class PostBell : IDisposable
{
    private readonly SemaphoreSlim incoming = new(0, 1);
    private readonly SemaphoreSlim outgoing = new(0, 1);

    public void RingIn() => Ring(incoming);

    public void RingOut() => Ring(outgoing);

    /// <summary>Until it rings, or this long.</summary>
    public Task WaitInAsync(TimeSpan most, CancellationToken cancel) => incoming.WaitAsync(most, cancel);

    public Task WaitOutAsync(TimeSpan most, CancellationToken cancel) => outgoing.WaitAsync(most, cancel);

    public void Dispose()
    {
        incoming.Dispose();
        outgoing.Dispose();
    }

    private static void Ring(SemaphoreSlim bell)
    {
        try
        {
            bell.Release();
        }
        catch (Exception full) when (full is SemaphoreFullException or ObjectDisposedException)
        {
            // It has been rung already, or nobody waits any more.
        }
    }
}
