namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>A string that is fetched when it is needed, by one caller for all, and used until it runs out or is not taken any more.</summary>
internal sealed class Loan(TimeProvider clock, Func<CancellationToken, Task<(string Value, DateTimeOffset Until)>> fetch) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);
    private Held? held;

    public async Task<string> GetAsync(CancellationToken cancel)
    {
        if (Current() is { } known)
        {
            return known;
        }

        await one.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (Current() is { } fetched)
            {
                return fetched;
            }

            var (value, until) = await fetch(cancel).ConfigureAwait(false);
            Volatile.Write(ref held, new(value, until));
            return value;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Somebody may have fetched another since: that one stays.</summary>
    public void Forget(string value)
    {
        if (Volatile.Read(ref held) is { } mine && mine.Value == value)
        {
            Interlocked.CompareExchange(ref held, null, mine);
        }
    }

    public void Dispose() => one.Dispose();

    private string? Current() => Volatile.Read(ref held) is { } mine && clock.GetUtcNow() < mine.Until ? mine.Value : null;

    private sealed record Held(string Value, DateTimeOffset Until);
}
