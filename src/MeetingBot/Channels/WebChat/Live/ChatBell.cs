namespace MeetingBot.Channels.WebChat.Live;

/// <summary>Rung when this process has put a line into a room, so that it is shown at once; what other processes put is looked for.</summary>
internal sealed class ChatBell : IDisposable
{
    private readonly SemaphoreSlim bell = new(0, 1);

    public void Ring()
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

    public Task WaitAsync(TimeSpan most, CancellationToken cancel) => bell.WaitAsync(most, cancel);

    public void Dispose() => bell.Dispose();
}
