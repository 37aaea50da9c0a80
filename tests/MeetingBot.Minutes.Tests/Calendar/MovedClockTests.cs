using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Tests.Calendar;

public sealed class MovedClockTests
{
    private static readonly DateTimeOffset Start = new(2025, 12, 15, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void It_runs_from_another_moment_as_fast_as_it_is_told()
    {
        var real = new Real();
        var clock = new MovedClock(real, Start, 60);
        var stamp = clock.GetTimestamp();

        real.Now += TimeSpan.FromSeconds(2);

        Assert.Equal(Start + TimeSpan.FromMinutes(2), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromMinutes(2), clock.GetElapsedTime(stamp));
    }

    [Theory]
    [InlineData(60_000, 1000)]
    [InlineData(5, 1)] // never none at all
    [InlineData(0, 0)]
    [InlineData(-1, -1)] // never
    public void Whoever_waits_on_it_waits_so_much_shorter(double wait, double expected)
    {
        var real = new Real();
        var clock = new MovedClock(real, Start, 60);

        clock.CreateTimer(_ => { }, null, TimeSpan.FromMilliseconds(wait), TimeSpan.FromMilliseconds(wait)).Dispose();

        Assert.Equal((TimeSpan.FromMilliseconds(expected), TimeSpan.FromMilliseconds(expected)), real.Asked);
    }

    private sealed class Real : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public (TimeSpan Due, TimeSpan Period) Asked { get; private set; }

        public override long TimestampFrequency => 60 * TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => 60 * (Now - DateTimeOffset.UnixEpoch).Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Asked = (dueTime, period);
            return TimeProvider.System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
