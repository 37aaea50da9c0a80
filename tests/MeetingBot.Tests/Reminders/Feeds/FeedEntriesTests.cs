using MeetingBot.Archive.Duties;
using MeetingBot.Reminders.Feeds;
using MeetingBot.Tests.Tasks;
using static MeetingBot.Tests.Reminders.Feeds.SomeCalendar;

namespace MeetingBot.Tests.Reminders.Feeds;

public sealed class FeedEntriesTests
{
    private static readonly DateOnly Today = new(2025, 12, 3);
    private static readonly DateTimeOffset Then = SomeOffice.Noon("2025-12-02");

    [Fact]
    public void A_duty_is_an_entry_on_its_day_with_the_ruling_and_a_link_to_it()
    {
        var entry = Of(SomeDuty.Of())!;

        Assert.Equal((new DateOnly(2025, 12, 31), null, "完成弱點掃描"), (entry.Day, entry.Time, entry.Summary));
        Assert.Equal("https://meetings.example.gov.tw/bot/minutes/11.txt#p4", entry.Url);
        Assert.Equal(
            """
            「請資訊局於12月31日前完成弱點掃描。」
            —— 望海市政府資訊局第11次局務會議，114年11月28日（五）
            期限：114年12月31日（三）
            主辦：資訊局
            完成後請在聊天裡說「完成 57」。
            """,
            entry.Description);
    }

    [Fact]
    public void An_extension_shows_the_new_day_and_names_that_of_the_ruling()
    {
        var held = SomeDuty.Of(shares: [new("資訊局", ExtendedTo: new(2026, 1, 15), ExtendedAt: Then, Slips: 1)]);

        var entry = Of(held)!;

        Assert.Equal((new DateOnly(2026, 1, 15), "【已展延】完成弱點掃描"), (entry.Day, entry.Summary));
        Assert.Contains("期限：115年1月15日（四）（已展延 1 次，原訂期限114年12月31日（三））", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_later_minutes_moved_names_the_first_one()
    {
        var held = SomeDuty.Of(due: "2026-01-20");
        held = held with { Duty = held.Duty with { RuledDay = new(2025, 12, 31), Later = [new("s", "12.txt", "第12次局務會議", new(2025, 12, 2), "期限改為1月20日")] } };

        var entry = Of(held)!;

        Assert.Contains("期限：115年1月20日（二）（原訂期限114年12月31日（三））", entry.Description, StringComparison.Ordinal);
        Assert.Contains("後續：第12次局務會議，114年12月2日（二）：期限改為1月20日", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_of_the_day_stays_until_somebody_extends()
    {
        var held = SomeDuty.Of();
        held = held with { Duty = held.Duty with { Term = held.Duty.Term! with { Time = new(12, 0) } } };

        Assert.Equal(new TimeOnly(12, 0), Of(held)!.Time);
        Assert.Contains("期限：114年12月31日（三） 12:00", Of(held)!.Description, StringComparison.Ordinal);
        Assert.Null(Of(With(held, new Share("資訊局", ExtendedTo: new(2026, 1, 5))))!.Time);
    }

    [Theory]
    [InlineData(DutyState.Done, ShareState.Open, "【已完成】完成弱點掃描")]
    [InlineData(DutyState.Withdrawn, ShareState.Open, "【已撤銷】完成弱點掃描")]
    [InlineData(DutyState.Superseded, ShareState.Open, "【已由別的案件取代】完成弱點掃描")]
    [InlineData(DutyState.Open, ShareState.Done, "【已完成】完成弱點掃描")] // the others of the duty still owe theirs
    [InlineData(DutyState.Open, ShareState.HandedOver, "【已移交】完成弱點掃描")]
    [InlineData(DutyState.Open, ShareState.Released, "【已解除列管】完成弱點掃描")]
    internal void What_is_over_is_cancelled_and_rings_no_more(DutyState state, ShareState share, string summary)
    {
        var entry = Of(SomeDuty.Of(state: state, shares: [new("資訊局", share, Then)]))!;

        Assert.Equal((summary, true, true), (entry.Summary, entry.IsCancelled, entry.IsSilent));
    }

    [Theory]
    [InlineData("2026-01-31", true)] // the 60th day after
    [InlineData("2026-02-01", false)]
    public void What_is_over_stays_for_60_days(string today, bool isThere)
    {
        var held = SomeDuty.Of(state: DutyState.Done) with { ChangedAt = SomeOffice.Noon("2025-12-02") };

        Assert.Equal(isThere, Entries.Of(held, Unit(), DateOnly.Parse(today, null)) is not null);
    }

    public static TheoryData<string, object> Left => new()
    {
        { "no day", SomeDuty.Of(due: null) },
        { "a person must settle it first", SomeDuty.Of(doubt: "期限可疑") },
        { "from before the bot", SomeDuty.Of(state: DutyState.Historic) },
        { "no day after it", SomeDuty.Of(due: "9999-12-31") },
    };

    [Theory]
    [MemberData(nameof(Left))]
    public void Not_shown_is(string what, object held) => Assert.True(Of((HeldDuty)held) is null, what);

    [Theory]
    [InlineData("2025-12-04", true)]
    [InlineData("2025-12-03", false)] // silent before this day
    public void A_paused_one_is_shown_without_alarms(string until, bool isSilent) =>
        Assert.Equal(isSilent, Of(SomeDuty.Of(shares: [new("資訊局", PausedUntil: DateOnly.Parse(until, null))]))!.IsSilent);

    [Fact]
    public void An_entry_keeps_its_name_through_every_change_and_another_owner_has_another()
    {
        var first = Of(SomeDuty.Of())!;
        var later = Of(SomeDuty.Of(due: "2026-03-01", state: DutyState.Done) with { Version = 7 })!;
        var others = Entries.Of(SomeDuty.Of(), Unit("工務局"), Today)!;

        Assert.Equal((first.Uid, 7), (later.Uid, later.Sequence));
        Assert.NotEqual(first.Uid, others.Uid);
        Assert.Matches("^duty-57-[0-9a-f]{12}@meetings\\.example\\.gov\\.tw$", first.Uid);
    }

    [Fact]
    public void Each_occurrence_of_what_recurs_is_an_entry_of_its_own() => Assert.NotEqual(
        Of(SomeDuty.Of(due: "2025-12-10", recurs: "FREQ=MONTHLY;BYMONTHDAY=10"))!.Uid, Of(SomeDuty.Of(due: "2026-01-10", recurs: "FREQ=MONTHLY;BYMONTHDAY=10"))!.Uid);

    [Fact]
    public void A_long_act_is_cut_between_characters()
    {
        var held = SomeDuty.Of();
        var summary = Of(held with { Duty = held.Duty with { Action = new string('a', 79) + "𠮷後面" } })!.Summary;

        Assert.Equal(new string('a', 79) + "…", summary);
    }

    private static CalendarEntry? Of(HeldDuty held) => Entries.Of(held, Unit(), Today);

    private static HeldDuty With(HeldDuty held, Share share) => held with { Shares = new Dictionary<string, Share> { [share.Owner] = share } };
}
