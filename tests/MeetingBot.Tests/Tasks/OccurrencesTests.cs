using System.Globalization;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;

namespace MeetingBot.Tests.Tasks;

/// <summary>每月10日前交報表, owed by two units.</summary>
public sealed class OccurrencesTests
{
    private const int FirstRung = 14;
    private static readonly Owner[] Owners = [new("資訊局", "資訊局", false), new("秘書處", "秘書處", false)];

    [Fact]
    public void Stays_while_somebody_has_not_finished_and_the_next_one_is_far() =>
        Assert.Null(Occurrences.Roll(Report("2025-12-10", Done("資訊局")), Owners, At("2025-12-12"), OfficeDays.Published, FirstRung));

    [Fact]
    public void Moves_on_when_all_have_finished_and_is_told_when_its_ladder_begins()
    {
        var change = Occurrences.Roll(Report("2025-12-10", Done("資訊局"), Done("秘書處") with { Slips = 1 }), Owners, At("2025-12-02"), OfficeDays.Published, FirstRung)!;

        Assert.Equal(new(2026, 1, 10), change.Duty!.Term!.Day);
        Assert.Equal(OfficeDays.Published.Terms.AddOfficeDays(new(2026, 1, 10), -FirstRung), change.Duty.TermSince.InTaipei().Day);
        Assert.All(change.Shares, share => Assert.Equal(new(share.Owner), share));
        Assert.Equal(2, change.Shares.Count);
        Assert.Contains("完成", Assert.Single(change.Events).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Moves_on_when_the_next_ladder_begins_and_counts_a_slip_of_those_who_have_not_finished()
    {
        var change = Occurrences.Roll(
            Report("2025-12-10", Done("資訊局"), new Share("秘書處", Slips: 1, ExtendedTo: new(2025, 12, 20))), Owners, At("2025-12-23"), OfficeDays.Published, FirstRung)!;

        Assert.Equal(new(2026, 1, 10), change.Duty!.Term!.Day);
        Assert.Equal([new Share("秘書處", Slips: 2), new Share("資訊局")], change.Shares.OrderByDescending(share => share.Slips));
        Assert.Contains("114年12月10日（三）這一期未完成", Assert.Single(change.Events).What, StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_long_outage_asks_for_the_one_that_is_near_and_counts_one_slip()
    {
        var change = Occurrences.Roll(Report("2025-09-10"), Owners, At("2025-12-04"), OfficeDays.Published, FirstRung)!;

        Assert.Equal(new(2025, 12, 10), change.Duty!.Term!.Day);
        Assert.Equal(At("2025-12-04"), change.Duty.TermSince);
        Assert.All(change.Shares, share => Assert.Equal(1, share.Slips));
    }

    [Fact]
    public void A_weekly_one_is_overdue_once_before_the_next_takes_its_place()
    {
        var weekly = Report("2025-12-05", rule: "FREQ=WEEKLY;BYDAY=FR");

        Assert.Null(Occurrences.Roll(weekly, Owners, At("2025-12-08"), OfficeDays.Published, FirstRung));
        Assert.Equal(new(2025, 12, 12), Occurrences.Roll(weekly, Owners, At("2025-12-09"), OfficeDays.Published, FirstRung)!.Duty!.Term!.Day);
    }

    [Fact]
    public void A_daily_one_is_that_of_today() =>
        Assert.Equal(new(2025, 12, 9), Occurrences.Roll(Report("2025-12-05", rule: "FREQ=DAILY"), Owners, At("2025-12-09"), OfficeDays.Published, FirstRung)!.Duty!.Term!.Day);

    [Fact]
    public void A_part_that_was_handed_over_stays_so()
    {
        var held = Report("2025-12-10", new Share("資訊局", ShareState.HandedOver), Done("資訊科") with { IsTakenOver = true }, Done("秘書處"));

        var change = Occurrences.Roll(held, [new("資訊科", "資訊科", false), Owners[1]], At("2025-12-10"), OfficeDays.Published, FirstRung)!;

        Assert.Equal([new Share("資訊科", IsTakenOver: true), new Share("秘書處")], change.Shares);
    }

    [Fact]
    public void A_rolled_duty_does_not_roll_again()
    {
        var held = Report("2025-12-10", Done("資訊局"), Done("秘書處"));
        var change = Occurrences.Roll(held, Owners, At("2025-12-02"), OfficeDays.Published, FirstRung)!;

        Assert.Null(Occurrences.Roll(new(change.Duty!, change.Shares.ToDictionary(share => share.Owner), [], [], 2), Owners, At("2025-12-02"), OfficeDays.Published, FirstRung));
    }

    [Theory]
    [InlineData(nameof(DutyState.Done), null, "FREQ=DAILY")]
    [InlineData(nameof(DutyState.Historic), null, "FREQ=DAILY")]
    [InlineData(nameof(DutyState.Open), "沒有主辦", "FREQ=DAILY")]
    [InlineData(nameof(DutyState.Open), null, "every now and then")]
    [InlineData(nameof(DutyState.Open), null, null)]
    public void Nothing_rolls_that_is_not_owed_or_has_no_rule(string state, string? doubt, string? rule)
    {
        var held = Report("2025-12-10");

        Assert.Null(Occurrences.Roll(
            held with { Duty = held.Duty with { State = Enum.Parse<DutyState>(state), Doubt = doubt, Recurs = rule } }, Owners, At("2026-12-10"), OfficeDays.Published, FirstRung));
    }

    private static HeldDuty Report(string day, params Share[] shares) => Report(day, "FREQ=MONTHLY;BYMONTHDAY=10", shares);

    private static HeldDuty Report(string day, string rule, params Share[] shares) => new(
        new(
            7, new Origin.ByHand("head", "處長"), "交報表", "交報表", new Ownership.Units(["資訊局", "秘書處"]),
            new(DateOnly.Parse(day, CultureInfo.InvariantCulture), null, "每月10日前", "每期的期限"), default, default, DutyState.Open)
        {
            Recurs = rule,
        },
        shares.ToDictionary(share => share.Owner), [], [], 1);

    private static Share Done(string owner) => new(owner, ShareState.Done, At("2025-12-01"), "head");

    private static DateTimeOffset At(string day) => new(DateOnly.Parse(day, CultureInfo.InvariantCulture), new(9, 0), TimeSpan.FromHours(8));
}
