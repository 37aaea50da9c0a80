using MeetingBot.Channels;

namespace MeetingBot.Tests.Channels;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(0, 0.4, 0.6)] // the first try comes soon
    [InlineData(10, 4, 6)]
    [InlineData(3600, 480, 720)] // never longer than ten minutes, with jitter
    public void It_waits_half_as_long_as_it_has_tried(int ageSeconds, double least, double most) =>
        Assert.All(Enumerable.Range(0, 100), _ => Assert.InRange(Backoff.Next(TimeSpan.FromSeconds(ageSeconds), null)!.Value.TotalSeconds, least, most));

    [Fact]
    public void A_channel_that_asks_for_more_time_gets_it() =>
        Assert.Equal(TimeSpan.FromMinutes(30), Backoff.Next(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(30)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3600, 1)] // however long it has waited for its turn: nothing failed
    [InlineData(90_000, 1)]
    public void Who_is_held_back_for_the_pace_alone_waits_little_longer_than_that(int ageSeconds, double most) =>
        Assert.All(Enumerable.Range(0, 100), _ => Assert.InRange(Backoff.Paced(TimeSpan.FromSeconds(ageSeconds), TimeSpan.FromSeconds(5)).TotalSeconds, 5, 5 + most));

    [Fact]
    public void After_a_day_it_gives_up() => Assert.Null(Backoff.Next(TimeSpan.FromHours(25), null));
}
