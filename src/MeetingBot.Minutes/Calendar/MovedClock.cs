namespace MeetingBot.Minutes.Calendar;

/// <summary>A clock that runs as ever, from another moment on: so that deadlines of samples can be seen coming. Or faster, so that a year can.</summary>
public sealed class MovedClock : TimeProvider
{
    private readonly TimeProvider real;
    private readonly DateTimeOffset begun;
    private readonly DateTimeOffset startsAt;
    private readonly int speed;

    /// <param name="speed">How many seconds pass here in one of the real clock; whoever waits on this clock waits so much shorter.</param>
    public MovedClock(TimeProvider real, DateTimeOffset startsAt, int speed = 1)
    {
        ArgumentNullException.ThrowIfNull(real);
        ArgumentOutOfRangeException.ThrowIfLessThan(speed, 1);
        (this.real, begun, this.startsAt, this.speed) = (real, real.GetUtcNow(), startsAt, speed);
    }

    public override long TimestampFrequency => real.TimestampFrequency / speed;

    public override DateTimeOffset GetUtcNow() => startsAt + ((real.GetUtcNow() - begun) * speed);

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => speed == 1
        ? real.CreateTimer(callback, state, dueTime, period)
        : new FastTimer(real.CreateTimer(callback, state, Shorter(dueTime), Shorter(period)), this);

    // What has passed or never comes stays so; no wait becomes none.
    private TimeSpan Shorter(TimeSpan wait) => wait <= TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(wait.TotalMilliseconds / speed)));

    private sealed class FastTimer(ITimer timer, MovedClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(clock.Shorter(dueTime), clock.Shorter(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
