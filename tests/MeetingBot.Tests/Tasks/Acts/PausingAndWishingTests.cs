using MeetingBot.Archive.Duties;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Tests.Tasks.Acts;

public sealed class PausingAndWishingTests
{
    [Theory]
    [InlineData("2025-12-20", "暫停提醒，114年12月20日（六）起恢復。期限仍是114年12月31日（三）", true)]
    [InlineData("2025-12-31", "114年12月31日（三）起恢復", true)] // on the day it is told again
    [InlineData("2026-01-01", "不能超過期限114年12月31日（三）", false)]
    [InlineData("2025-12-03", "已經到了", false)]
    public void Silent_until_a_day_that_is_never_past_the_term(string until, string words, bool changes)
    {
        var (outcome, change) = Pausing.Do(SomeDuty.Of(), null, DateOnly.Parse(until, null), By("member"), SomeOffice.On());

        Assert.Contains(words, outcome.Text, StringComparison.Ordinal);
        Assert.Equal(changes ? DateOnly.Parse(until, null) : null, change?.Shares[0].PausedUntil);
    }

    [Fact]
    public void What_is_overdue_is_not_silenced() =>
        Assert.Contains("期限已經過了", Pausing.Do(SomeDuty.Of(), null, new(2026, 1, 20), By("member"), SomeOffice.On("2026-01-05")).Outcome.Text, StringComparison.Ordinal);

    [Fact]
    public void Resumed_it_is_told_as_ever()
    {
        var paused = SomeDuty.Of(shares: [new("資訊局", PausedUntil: new(2025, 12, 20))]);

        Assert.Null(Pausing.Do(paused, null, null, By("member"), SomeOffice.On()).Change!.Shares[0].PausedUntil);
        Assert.Null(Pausing.Do(SomeDuty.Of(), null, null, By("member"), SomeOffice.On()).Change); // nothing to resume
    }

    public static TheoryData<string, string> Wishes => new()
    {
        { "3", "2025-12-28" }, // a Sunday: said, and told before it
        { "3 office days", "2025-12-26" },
        { "2025-12-20", "2025-12-20" },
    };

    [Theory]
    [MemberData(nameof(Wishes))]
    public void A_wish_is_for_a_day_or_counted_back_from_the_term(string wished, string day)
    {
        var (outcome, change) = Wishing.Do(SomeDuty.Of(), Read(wished), By("member"), SomeOffice.On());

        Assert.Equal([new Wish("member", DateOnly.Parse(day, null))], change!.Wishes);
        Assert.StartsWith("好的，", outcome.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-19", "2025-12-03", "好的，114年12月19日（五）會提醒您")]
    [InlineData("2025-12-20", "2025-12-03", "好的，114年12月20日（六）不是辦公日，會提前在114年12月19日（五）提醒您")]
    [InlineData("2025-12-25", "2025-12-03", "會提前在114年12月24日（三）提醒您")] // a holiday
    [InlineData("2025-12-20", "2025-12-19", "不是辦公日，會在最近的辦公日提醒您")] // that Friday's reminders are out already
    public void A_wish_for_a_day_off_says_on_which_day_it_comes(string wished, string today, string expected) =>
        Assert.Contains(
            expected, Wishing.Do(SomeDuty.Of(), Read(wished), By("member"), SomeOffice.On(today)).Outcome.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("40", "已經到了")] // forty days before lies behind us
    [InlineData("2025-12-31", "當天本來就會提醒")]
    [InlineData("2026-02-01", "期限是114年12月31日（三）")]
    public void A_wish_for_a_day_that_makes_no_sense_is_refused(string wished, string why)
    {
        var (outcome, change) = Wishing.Do(SomeDuty.Of(), Read(wished), By("member"), SomeOffice.On());

        Assert.Null(change);
        Assert.Contains(why, outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_term_nothing_is_counted_back_from_it()
    {
        Assert.Contains("沒有期限", Wishing.Do(SomeDuty.Of(due: null), Read("3"), By("member"), SomeOffice.On()).Outcome.Text, StringComparison.Ordinal);
        Assert.NotNull(Wishing.Do(SomeDuty.Of(due: null), Read("2025-12-20"), By("member"), SomeOffice.On()).Change);
    }

    [Fact]
    public void It_is_counted_from_the_later_day_of_ones_own_part()
    {
        var held = SomeDuty.Of(shares: [new("資訊局", ExtendedTo: new(2026, 1, 15), ExtendedAt: SomeDuty.Came, Slips: 1)]);

        Assert.Equal(new DateOnly(2026, 1, 12), Wishing.Do(held, Read("3"), By("member"), SomeOffice.On()).Change!.Wishes![0].On);
    }

    [Fact]
    public void Wishes_of_others_stay_and_ones_own_can_be_taken_back()
    {
        var held = SomeDuty.Of() with { Wishes = [new("manager", new(2025, 12, 20)), new("member", new(2025, 12, 22))] };

        Assert.Null(Wishing.Do(held, Read("2025-12-22"), By("member"), SomeOffice.On()).Change); // wished for already
        Assert.Equal([new Wish("manager", new(2025, 12, 20))], Wishing.Forget(held, By("member"), SomeOffice.On()).Change!.Wishes);
        Assert.Null(Wishing.Forget(held, By("contact"), SomeOffice.On()).Change);
    }

    [Fact]
    public void No_more_than_five_for_one_duty()
    {
        var held = SomeDuty.Of() with { Wishes = [.. Enumerable.Range(10, 5).Select(day => new Wish("member", new(2025, 12, day)))] };

        Assert.Contains("最多可以設 5 個", Wishing.Do(held, Read("2025-12-22"), By("member"), SomeOffice.On()).Outcome.Text, StringComparison.Ordinal);
    }

    private static WishedDay Read(string wished) => wished.Split(' ') switch
    {
        [var days, "office", "days"] => new WishedDay.OfficeDaysBefore(int.Parse(days, null)),
        [{ Length: < 3 } days] => new WishedDay.DaysBefore(int.Parse(days, null)),
        _ => new WishedDay.On(DateOnly.Parse(wished, null)),
    };

    private static Doer By(string who) => new(SomeOffice.Person(who), "web");
}
