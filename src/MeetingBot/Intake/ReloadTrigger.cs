namespace MeetingBot.Intake;

/// <summary>
/// When to look into the folder again: when it was touched and then left alone for a moment, since a file is written in many steps, and
/// every so often in any case, since network shares lose events.
/// </summary>
internal sealed class ReloadTrigger : IDisposable
{
    private readonly SemaphoreSlim due = new(0, 1);
    private readonly TimeSpan quiet;
    private readonly ITimer afterTouch;
    private readonly ITimer always;

    public ReloadTrigger(TimeProvider clock, TimeSpan quiet, TimeSpan every)
    {
        this.quiet = quiet;
        afterTouch = clock.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        always = clock.CreateTimer(_ => Ring(), null, every, every);
    }

    public void Touch() => afterTouch.Change(quiet, Timeout.InfiniteTimeSpan);

    public Task WaitAsync(CancellationToken cancel) => due.WaitAsync(cancel);

    public void Dispose()
    {
        afterTouch.Dispose();
        always.Dispose();
        due.Dispose();
    }

    private void Ring()
    {
        try
        {
            due.Release();
        }
        catch (Exception full) when (full is SemaphoreFullException or ObjectDisposedException)
        {
            // It is due already, or nobody waits any more.
        }
    }
}
