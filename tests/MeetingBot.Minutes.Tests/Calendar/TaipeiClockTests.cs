using System.Globalization;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Tests.Calendar;

public sealed class TaipeiClockTests
{
    [Theory]
    [InlineData("2024-12-31T15:59:59Z", "2024-12-31")]
    [InlineData("2024-12-31T16:00:00Z", "2025-01-01")] // midnight in Taipei
    public void The_day_begins_at_sixteen_hours_utc(string now, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), new Clock(now).Today());

    [Fact]
    public void A_moment_is_told_to_the_minute_as_clocks_in_taipei_show_it() =>
        Assert.Equal("2025-01-01T00:05", DateTimeOffset.Parse("2024-12-31T16:05:59Z", CultureInfo.InvariantCulture).InTaipei().ToString());

    private sealed class Clock(string now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);
    }
}
