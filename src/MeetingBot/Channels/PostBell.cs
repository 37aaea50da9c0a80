namespace MeetingBot.Channels;

/// <summary>Rung when there is post, so that the workers of this process need not wait for their next look; the archive remains what is true.</summary>
internal sealed class PostBell : IDisposable
{
    private readonly Bell incoming = new();
    private readonly Bell outgoing = new();

    public void RingIn() => incoming.Ring();

    public void RingOut() => outgoing.Ring();

    /// <summary>Until it rings, or this long.</summary>
    public Task WaitInAsync(TimeSpan most, CancellationToken cancel) => incoming.WaitAsync(most, cancel);

    public Task WaitOutAsync(TimeSpan most, CancellationToken cancel) => outgoing.WaitAsync(most, cancel);

    public void Dispose()
    {
        incoming.Dispose();
        outgoing.Dispose();
    }
}
