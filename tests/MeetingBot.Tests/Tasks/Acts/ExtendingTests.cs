using MeetingBot.Archive.Duties;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Tests.Tasks.Acts;

/// <summary>延到, and what waits for consent: extensions after the first, handing over.</summary>
public sealed class ExtendingTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 15);

    [Fact]
    public void The_first_is_the_owners_own_and_the_ruled_day_stays_shown()
    {
        var (outcome, change) = Extending.Do(SomeDuty.Of(), null, NewYear, "等候廠商", By("member"), SomeOffice.On());

        var share = Assert.Single(change!.Shares);
        Assert.Equal((NewYear, SomeOffice.Noon("2025-12-03"), 1), (share.ExtendedTo, share.ExtendedAt, share.Slips));
        Assert.Null(change.Duty);
        Assert.Equal("展延至115年1月15日（四）：等候廠商", change.Events[0].What);
        Assert.Equal("已展延：待辦 57「請資訊局於12月31日前完成弱點掃描」資訊局的期限是115年1月15日（四）（還有43天），第 1 次展延，原訂期限114年12月31日（三）。", outcome.Text);
    }

    [Theory]
    [InlineData("2025-12-02", "已經過了")]
    [InlineData("2025-12-31", "沒有比目前的期限114年12月31日（三）晚")]
    [InlineData("2025-12-20", "沒有比目前的期限")]
    [InlineData("2111-12-31", "請再確認年份")]
    public void A_day_that_makes_no_sense_changes_nothing(string day, string why)
    {
        var (outcome, change) = Extending.Do(SomeDuty.Of(), null, DateOnly.Parse(day, null), null, By("member"), SomeOffice.On());

        Assert.Null(change);
        Assert.Contains(why, outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_what_is_overdue_a_day_from_today_on_will_do()
    {
        var share = Assert.Single(Extending.Do(SomeDuty.Of(), null, new(2026, 1, 5), null, By("member"), SomeOffice.On("2026-01-05")).Change!.Shares);

        Assert.Equal((new DateOnly(2026, 1, 5), 1), (share.ExtendedTo, share.Slips));
    }

    [Fact]
    public void A_day_off_is_fine_but_said() =>
        Assert.Contains("115年1月17日（六）不是辦公日", Extending.Do(SomeDuty.Of(), null, new(2026, 1, 17), null, By("member"), SomeOffice.On()).Outcome.Text, StringComparison.Ordinal);

    [Fact]
    public void What_recurs_is_not_put_off_past_its_next_occurrence()
    {
        var held = SomeDuty.Of(due: "2025-12-10", recurs: "FREQ=MONTHLY;BYMONTHDAY=10");

        Assert.Contains("下一期", Extending.Do(held, null, new(2026, 1, 10), null, By("member"), SomeOffice.On()).Outcome.Text, StringComparison.Ordinal);
        var share = Assert.Single(Extending.Do(held, null, new(2026, 1, 9), null, By("member"), SomeOffice.On()).Change!.Shares);
        Assert.Equal((new DateOnly(2026, 1, 9), 1), (share.ExtendedTo, share.Slips));
    }

    [Fact]
    public void Said_twice_it_is_one_slip_and_the_answer_is_the_same()
    {
        var (first, change) = Extending.Do(SomeDuty.Of(), null, NewYear, null, By("member"), SomeOffice.On());

        var (second, nothing) = Extending.Do(SomeDuty.Of().After(change), null, NewYear, null, By("member"), SomeOffice.On());

        Assert.Equal((first.Text, null), (second.Text, nothing));
    }

    [Fact]
    public void The_second_waits_for_the_manager_who_is_told_and_nothing_moves_before()
    {
        var (outcome, change) = Extending.Do(Extended(), null, new(2026, 2, 10), "還在等廠商", By("member"), SomeOffice.On());

        Assert.Empty(change!.Shares);
        var request = Assert.Single(change.Requests!);
        Assert.Equal(("member", new DateOnly(2026, 2, 10), "manager"), (request.By, request.Extend, Assert.Single(request.To)));
        Assert.StartsWith("已請林局長決定是否同意", outcome.Text, StringComparison.Ordinal);
        Assert.Contains("期限仍是115年1月15日（四）", outcome.Text, StringComparison.Ordinal);
        var told = Assert.Single(outcome.Told);
        Assert.Equal("manager", told.Person);
        Assert.Contains("已展延 1 次，原訂期限114年12月31日（三））。原因：還在等廠商。", told.Text, StringComparison.Ordinal);
        Assert.Equal([$"同意 57-{request.Id}", $"不同意 57-{request.Id}", "待辦 57"], told.Buttons.Select(button => button.Data));
    }

    [Theory]
    [InlineData("manager")]
    [InlineData("above")]
    public void A_manager_needs_nobody_elses_consent(string who) =>
        Assert.Equal(2, Extending.Do(Extended(), null, new(2026, 2, 10), null, By(who), SomeOffice.On()).Change!.Shares[0].Slips);

    [Fact]
    public void With_consent_it_moves_counts_and_the_asker_hears()
    {
        var held = Asked(out var id);

        var (outcome, change) = Consenting.Do(held, id, true, null, By("manager"), SomeOffice.On("2025-12-05"));

        var share = Assert.Single(change!.Shares);
        Assert.Equal((new DateOnly(2026, 2, 10), 2), (share.ExtendedTo, share.Slips));
        Assert.Empty(change.Requests!);
        Assert.StartsWith("已同意。已展延：", outcome.Text, StringComparison.Ordinal);
        Assert.Equal(("member", true), (outcome.Told[0].Person, outcome.Told[0].Text.StartsWith("林局長同意了您的申請。", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_consent_the_day_stays_and_the_asker_hears_why()
    {
        var held = Asked(out var id);

        var (outcome, change) = Consenting.Do(held, id, false, "不能再延", By("manager"), SomeOffice.On("2025-12-05"));

        Assert.Empty(change!.Shares);
        Assert.Empty(change.Requests!);
        Assert.Equal("不同意展延至115年2月10日（二）：不能再延", change.Events[0].What);
        Assert.Contains("不能再延", Assert.Single(outcome.Told).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("member")] // their own request
    [InlineData("other")]
    [InlineData("admin")]
    [InlineData("stranger")]
    public void Who_is_not_asked_does_not_decide(string who)
    {
        var held = Asked(out var id);

        Assert.Null(Consenting.Do(held, id, true, null, By(who), SomeOffice.On()).Change);
    }

    [Fact]
    public void The_asker_may_take_it_back()
    {
        var held = Asked(out var id);

        Assert.Empty(Consenting.Do(held, id, false, null, By("member"), SomeOffice.On()).Change!.Requests!);
    }

    [Fact]
    public void A_request_is_decided_once_and_its_number_never_comes_again()
    {
        var held = Asked(out var id);
        var decided = held.After(Consenting.Do(held, id, false, null, By("manager"), SomeOffice.On()).Change);
        var anew = decided.After(Extending.Do(decided, null, new(2026, 3, 10), null, By("member"), SomeOffice.On()).Change);

        Assert.Contains("可能已經處理過了", Consenting.Do(decided, id, true, null, By("manager"), SomeOffice.On()).Outcome.Text, StringComparison.Ordinal);
        Assert.Null(Consenting.Do(anew, id, true, null, By("manager"), SomeOffice.On()).Change);
    }

    [Fact]
    public void Handed_to_another_unit_it_moves_when_that_unit_consents()
    {
        var held = SomeDuty.Of();
        var (asked, request) = HandingOver.Do(held, "工務局", "屬道路業務", By("member"), SomeOffice.On());
        var waiting = held.After(request);

        var (outcome, change) = Consenting.Do(waiting, request!.Requests![0].Id, true, null, By("other"), SomeOffice.On());
        var moved = waiting.After(change);

        Assert.Equal("other", Assert.Single(asked.Told).Person);
        Assert.Equal((ShareState.HandedOver, true), (moved.ShareOf("資訊局").State, moved.ShareOf("工務局").IsTakenOver));
        Assert.Equal(["工務局"], SomeOffice.On().Owners.Of(moved).Select(owner => owner.Key));
        Assert.Contains(outcome.Told, told => told.Person == "member" && told.Text.Contains("周科員同意接手", StringComparison.Ordinal));
        Assert.Equal(["移交工務局：屬道路業務", "接手資訊局的部分"], change!.Events.Select(said => said.What));
    }

    [Fact]
    public void An_extension_goes_with_the_part_and_is_no_new_one()
    {
        var held = Extended();
        var waiting = held.After(HandingOver.Do(held, "工務局", null, By("member"), SomeOffice.On()).Change);

        var taken = waiting.After(Consenting.Do(waiting, null, true, null, By("other"), SomeOffice.On()).Change).ShareOf("工務局");

        Assert.Equal((NewYear, 1), (taken.ExtendedTo, taken.Slips));
    }

    [Fact]
    public void Refused_it_stays_and_both_know()
    {
        var waiting = SomeDuty.Of().After(HandingOver.Do(SomeDuty.Of(), "工務局", null, By("member"), SomeOffice.On()).Change);

        var (outcome, change) = Consenting.Do(waiting, null, false, "也不是我們", By("other"), SomeOffice.On());

        Assert.True(waiting.After(change).ShareOf("資訊局").IsOpen);
        Assert.Contains("仍由資訊局辦理", outcome.Text, StringComparison.Ordinal);
        Assert.Equal("member", Assert.Single(outcome.Told).Person);
    }

    [Fact]
    public void Nobody_is_asked_to_consent_to_their_own_request()
    {
        var (outcome, change) = HandingOver.Do(SomeDuty.Of(SomeDuty.Units("望海市政府")), null, null, By("above"), SomeOffice.On());

        Assert.Null(change);
        Assert.Contains("請寫應該由哪個單位辦理", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_unit_the_manager_is_asked_and_may_name_one_which_is_asked_in_turn()
    {
        var held = SomeDuty.Of();
        var (asked, request) = HandingOver.Do(held, null, null, By("member"), SomeOffice.On());
        var waiting = held.After(request);

        var nameless = Consenting.Do(waiting, null, true, null, By("manager"), SomeOffice.On());
        var (_, named) = Consenting.Do(waiting, null, true, "工務局", By("manager"), SomeOffice.On());

        Assert.Equal("manager", Assert.Single(asked.Told).Person);
        Assert.Null(nameless.Change);
        Assert.Contains("請寫上要接手的單位", nameless.Outcome.Text, StringComparison.Ordinal);
        Assert.Equal(("工務局", "manager"), (Assert.Single(named!.Requests!).HandTo, named.Requests![0].By));
    }

    [Fact]
    public void Who_answers_for_both_units_moves_it_at_once_and_the_other_unit_hears()
    {
        var (outcome, change) = HandingOver.Do(SomeDuty.Of(), "工務局", null, By("above"), SomeOffice.On());

        Assert.Equal([ShareState.HandedOver, ShareState.Open], change!.Shares.Select(share => share.State));
        Assert.Equal("other", Assert.Single(outcome.Told).Person);
    }

    [Theory]
    [InlineData("火星局", "名冊裡沒有「火星局」")]
    [InlineData("資訊局", "就是主辦單位")]
    [InlineData("人事處", "本來就是主辦單位之一")]
    public void Not_every_unit_can_take_it_over(string unit, string why)
    {
        var (outcome, change) = HandingOver.Do(SomeDuty.Of(SomeDuty.Units("資訊局", "人事處")), unit, null, By("member"), SomeOffice.On());

        Assert.Null(change);
        Assert.Contains(why, outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_requests_one_must_be_named()
    {
        var held = SomeDuty.Of(requests:
        [
            new(1, "資訊局", "member", [], SomeDuty.Came, new(2026, 2, 10), null, ""), new(2, "資訊局", "member", [], SomeDuty.Came, null, "工務局", ""),
        ]);

        var (outcome, change) = Consenting.Do(held, null, true, null, By("above"), SomeOffice.On());

        Assert.Null(change);
        Assert.Equal(["同意 57-1", "不同意 57-1", "同意 57-2", "不同意 57-2"], outcome.Buttons.Select(button => button.Data));
        Assert.NotNull(Consenting.Do(held, 2, true, null, By("above"), SomeOffice.On()).Change);
    }

    [Fact]
    public void What_is_asked_twice_is_asked_once()
    {
        var (first, change) = HandingOver.Do(SomeDuty.Of(), "工務局", null, By("member"), SomeOffice.On());

        var (second, nothing) = HandingOver.Do(SomeDuty.Of().After(change), "工務局", null, By("member"), SomeOffice.On());

        Assert.Equal((first.Text, null), (second.Text, nothing));
    }

    private static HeldDuty Extended() => SomeDuty.Of(shares: [new("資訊局", At: SomeDuty.Came, By: "member", ExtendedTo: NewYear, ExtendedAt: SomeDuty.Came, Slips: 1)]);

    private static HeldDuty Asked(out int id)
    {
        var (_, change) = Extending.Do(Extended(), null, new(2026, 2, 10), "還在等廠商", By("member"), SomeOffice.On());
        id = change!.Requests![0].Id;
        return Extended().After(change);
    }

    private static Doer By(string who) => new(SomeOffice.Person(who), "web");
}
