namespace MeetingBot.Minutes.Calendar;

/// <summary>A clock that runs as ever, from another moment on: so that deadlines of samples can be seen coming.</summary>
public sealed class MovedClock : TimeProvider
{
    private readonly TimeProvider real;
    private readonly TimeSpan moved;

    public MovedClock(TimeProvider real, DateTimeOffset startsAt)
    {
        ArgumentNullException.ThrowIfNull(real);
        this.real = real;
        moved = startsAt - real.GetUtcNow();
    }

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + moved;
}
