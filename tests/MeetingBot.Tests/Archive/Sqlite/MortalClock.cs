namespace MeetingBot.Tests.Archive.Sqlite;

/// <summary>The clock of one process: when it dies its timers stop, everybody else's go on.</summary>
internal sealed class MortalClock(TimeProvider clock) : TimeProvider, IDisposable
{
    private readonly List<ITimer> timers = [];

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = clock.CreateTimer(callback, state, dueTime, period);
        timers.Add(timer);
        return timer;
    }

    public void Dispose() => timers.ForEach(timer => timer.Dispose());
}
