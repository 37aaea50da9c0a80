using MeetingBot.Channels;

namespace MeetingBot.Tests.Channels;

public sealed class SendPaceTests
{
    private static readonly RateRules Teams = new(
        [new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30))],
        [new(20, TimeSpan.FromSeconds(1))]);

    private readonly ManualClock clock = new();

    [Fact]
    public void A_line_that_is_full_waits_until_its_oldest_is_out_of_the_window()
    {
        var pace = new SendPace(clock);
        var begun = clock.GetUtcNow();
        Assert.All(Enumerable.Range(0, 7), _ => Assert.Null(Send(pace, "c", "line", Teams)));

        Assert.Equal(begun + TimeSpan.FromSeconds(1), Send(pace, "c", "line", Teams));
        Assert.Null(Send(pace, "c", "other", Teams));
    }

    [Fact]
    public void Every_window_counts()
    {
        var pace = new SendPace(clock);
        var begun = clock.GetUtcNow();
        Assert.All(Enumerable.Range(0, 7), _ => Assert.Null(Send(pace, "c", "line", Teams)));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(Send(pace, "c", "line", Teams));

        Assert.Equal(begun + TimeSpan.FromSeconds(2), Send(pace, "c", "line", Teams));
    }

    [Fact]
    public void All_lines_of_a_channel_together_keep_to_its_rate()
    {
        var pace = new SendPace(clock);
        Assert.All(Enumerable.Range(0, 20), i => Assert.Null(Send(pace, "c", $"line{i}", Teams)));

        Assert.NotNull(Send(pace, "c", "one more", Teams));
        Assert.Null(Send(pace, "another channel", "one more", Teams));
    }

    [Fact]
    public void Whoever_waits_as_told_keeps_to_every_window_for_ever()
    {
        var pace = new SendPace(clock);
        var sent = new List<DateTimeOffset>();
        while (sent.Count < 300)
        {
            if (Send(pace, "c", "line", Teams) is { } until)
            {
                clock.Advance(until - clock.GetUtcNow());
            }
            else
            {
                sent.Add(clock.GetUtcNow());
            }
        }

        Assert.All(Teams.Line, window => Assert.All(sent, from => Assert.True(sent.Count(moment => moment >= from && moment < from + window.Length) <= window.Most)));
    }

    [Fact]
    public void Without_rules_nothing_waits()
    {
        var pace = new SendPace(clock);

        Assert.All(Enumerable.Range(0, 1000), _ => Assert.Null(Send(pace, "c", "line", RateRules.None)));
    }

    [Fact]
    public void Notices_queue_up_for_their_share_of_the_rate_and_leave_the_rest_to_answers()
    {
        var pace = new SendPace(clock);
        var rules = new RateRules([], [new(10, TimeSpan.FromSeconds(1))]);
        var begun = clock.GetUtcNow();

        Assert.All(Enumerable.Range(0, 9), i => Assert.Null(pace.TooSoonForNoticeUntil("c", $"{i}", rules)));
        var places = Enumerable.Range(0, 90).Select(i => pace.TooSoonForNoticeUntil("c", $"later {i}", rules)!.Value).ToList();

        Assert.Null(Send(pace, "c", "somebody who asks", rules));
        Assert.Equal(places.Distinct().Order(), places);
        Assert.InRange(places[^1], begun + TimeSpan.FromSeconds(10), begun + TimeSpan.FromSeconds(12));
    }

    [Fact]
    public void What_is_long_on_its_way_counts_until_the_window_after_its_answer()
    {
        var (pace, rules) = (new SendPace(clock), new RateRules([], [new(2, TimeSpan.FromSeconds(1))]));
        Assert.Null(pace.TooSoonUntil("c", "slow", rules));
        Assert.Null(Send(pace, "c", "quick", rules));
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Null(Send(pace, "c", "second", rules));
        Assert.NotNull(Send(pace, "c", "third", rules));

        pace.Answered("c", "slow");
        clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.NotNull(Send(pace, "c", "third", rules));
        clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Null(Send(pace, "c", "third", rules));
    }

    // Answered at once.
    private static DateTimeOffset? Send(SendPace pace, string channel, string line, RateRules rules)
    {
        var until = pace.TooSoonUntil(channel, line, rules);
        if (until is null)
        {
            pace.Answered(channel, line);
        }

        return until;
    }
}
