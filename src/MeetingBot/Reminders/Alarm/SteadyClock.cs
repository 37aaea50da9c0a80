namespace MeetingBot.Reminders.Alarm;

/// <summary>
/// Goes on evenly from where it started, whatever happens to the clock it stands on: an alarm set to a clock that is put back three hours
/// would be silent for three hours. What day and hour it really is, the one who is woken looks up.
/// </summary>
internal sealed class SteadyClock : TimeProvider
{
    private readonly TimeProvider clock;
    private readonly DateTimeOffset start;
    private readonly long stamp;

    public SteadyClock(TimeProvider clock) => (this.clock, start, stamp) = (clock, clock.GetUtcNow(), clock.GetTimestamp());

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => start + clock.GetElapsedTime(stamp);

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        clock.CreateTimer(callback, state, dueTime, period);
}
