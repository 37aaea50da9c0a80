using MeetingBot.Reminders.Alarm;

namespace MeetingBot.Tests.Reminders.Alarm;

public sealed class SteadyClockTests
{
    [Fact]
    public void It_goes_on_evenly_when_the_clock_below_is_put_back_or_forward()
    {
        var wall = new WallClock();
        var steady = new SteadyClock(wall);
        var start = steady.GetUtcNow();

        wall.Pass(TimeSpan.FromMinutes(1));
        wall.Now -= TimeSpan.FromHours(3);
        wall.Pass(TimeSpan.FromMinutes(1));
        wall.Now += TimeSpan.FromDays(9);

        Assert.Equal(start + TimeSpan.FromMinutes(2), steady.GetUtcNow());
    }

    private sealed class WallClock : TimeProvider
    {
        private long stamp;

        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => stamp;

        public void Pass(TimeSpan time) => (Now, stamp) = (Now + time, stamp + time.Ticks);
    }
}
