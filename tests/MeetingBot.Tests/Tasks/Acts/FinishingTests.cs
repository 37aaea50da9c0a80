using MeetingBot.Archive.Duties;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Tests.Tasks.Acts;

public sealed class FinishingTests
{
    [Fact]
    public void One_owner_finishes_and_the_duty_is_done_with_who_and_when_in_its_history()
    {
        var (outcome, change) = Finish(SomeDuty.Of(), null, By("member"), SomeOffice.On());

        Assert.Equal(DutyState.Done, change!.Duty!.State);
        Assert.Equal((ShareState.Done, "member"), (change.Shares[0].State, change.Shares[0].By));
        Assert.Equal([new DutyEvent(SomeOffice.Noon("2025-12-03"), "資訊局", "member", "web", "完成")], change.Events);
        Assert.Equal("待辦 57「請資訊局於12月31日前完成弱點掃描」資訊局的部分已由王科員於114年12月3日（三）12:00登錄完成。這項待辦已全部完成，不會再提醒。", outcome.Text);
        Assert.Equal("王科員完成了待辦 57「請資訊局於12月31日前完成弱點掃描」，已全部完成。", outcome.InGroup);
    }

    [Fact]
    public void The_duty_is_done_when_every_owner_of_today_is()
    {
        var held = SomeDuty.Of(SomeDuty.Units("資訊局", "工務局", "人事處"));

        var (first, one) = Finish(held, null, By("member"), SomeOffice.On());
        var (_, two) = Finish(held.After(one), null, By("other"), SomeOffice.On());
        var (_, three) = Finish(held.After(one).After(two), "人事處", By("admin"), SomeOffice.On());

        Assert.Contains("3 個單位中已有 1 個完成", first.Text, StringComparison.Ordinal);
        Assert.Null(one!.Duty);
        Assert.Null(two!.Duty);
        Assert.Equal(DutyState.Done, three!.Duty!.State);
        Assert.Equal("全部完成", three.Events[^1].What);
    }

    [Fact]
    public void A_part_that_was_handed_over_or_released_need_not_be_finished()
    {
        var held = SomeDuty.Of(SomeDuty.Units("資訊局", "工務局", "人事處"), shares: [new("工務局", ShareState.HandedOver), new("人事處", ShareState.Released)]);

        Assert.Equal(DutyState.Done, Finish(held, null, By("member"), SomeOffice.On()).Change!.Duty!.State);
    }

    [Fact]
    public void One_of_the_staff_ticks_for_themselves_and_the_group_reads_how_many_not_who_has_not()
    {
        var (outcome, change) = Finish(SomeDuty.Of(new Ownership.Staff("望海市政府資訊局")), null, By("below"), SomeOffice.On());

        Assert.Equal(["below"], change!.Shares.Select(share => share.Owner));
        Assert.Null(change.Duty);
        Assert.EndsWith("您的部分已於114年12月3日（三）12:00登錄完成。不會再提醒您。", outcome.Text, StringComparison.Ordinal);
        Assert.Equal("孫科員完成了待辦 57「請資訊局於12月31日前完成弱點掃描」，4 人中已有 1 人完成。", outcome.InGroup);
    }

    [Fact]
    public void Finished_twice_it_is_finished_once_and_the_answer_is_the_same()
    {
        var (first, change) = Finish(SomeDuty.Of(), null, By("member"), SomeOffice.On());

        var (second, nothing) = Finish(SomeDuty.Of().After(change), null, By("manager"), SomeOffice.On("2025-12-04"));

        Assert.Null(nothing);
        Assert.Equal(first.Text, second.Text);
    }

    [Fact]
    public void Who_answers_for_several_owners_is_asked_which()
    {
        var held = SomeDuty.Of(SomeDuty.Units("資訊局", "工務局"));

        var (outcome, change) = Finish(held, null, By("above"), SomeOffice.On());

        Assert.Null(change);
        Assert.Equal(["資訊局", "工務局"], outcome.Which);
        Assert.Equal("工務局", Finish(held, "工務局", By("above"), SomeOffice.On()).Change!.Shares[0].Owner);
    }

    [Fact]
    public void What_recurs_comes_to_its_next_occurrence_and_a_second_press_does_not_finish_that_one_too()
    {
        var held = SomeDuty.Of(due: "2025-12-10", recurs: "FREQ=MONTHLY;BYMONTHDAY=10");

        var (outcome, change) = Finish(held, null, By("member"), SomeOffice.On());
        var next = held.After(change);

        Assert.Equal((DutyState.Open, new DateOnly(2026, 1, 10)), (next.Duty.State, next.Duty.Term!.Day));
        Assert.True(next.ShareOf("資訊局").IsOpen);
        Assert.Contains("下一期的期限是115年1月10日（六）", outcome.Text, StringComparison.Ordinal);
        Assert.Null(Finish(next, null, By("member"), SomeOffice.On()).Change);
    }

    [Fact]
    public void The_button_of_an_old_card_does_not_finish_the_next_occurrence()
    {
        var held = SomeDuty.Of(due: "2025-12-10", recurs: "FREQ=MONTHLY;BYMONTHDAY=10");
        var next = held.After(Finish(held, null, By("member"), SomeOffice.On()).Change);

        var old = Finish(next, null, By("manager") with { SeenAt = SomeOffice.Noon("2025-12-02") }, SomeOffice.On("2025-12-09"));
        var fresh = Finish(next, null, By("manager") with { SeenAt = SomeOffice.Noon("2026-01-02") }, SomeOffice.On("2026-01-05"));

        Assert.Null(old.Change);
        Assert.Contains("這一期已經登錄完成", old.Outcome.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 2, 10), fresh.Change!.Duty!.Term!.Day);
    }

    [Fact]
    public void A_request_about_a_part_that_is_finished_is_needless()
    {
        var held = SomeDuty.Of(requests: [new(1, "資訊局", "member", ["manager"], SomeDuty.Came, new(2026, 1, 15), null, "")]);

        Assert.Empty(Finish(held, null, By("member"), SomeOffice.On()).Change!.Requests!);
    }

    [Fact]
    public void Taken_back_it_is_open_again_and_may_be_finished_again()
    {
        var done = SomeDuty.Of().After(Finish(SomeDuty.Of(), null, By("member"), SomeOffice.On()).Change);

        var (outcome, change) = Reopening.Do(done, null, By("member"), SomeOffice.On("2025-12-04"));
        var open = done.After(change);

        Assert.Equal("已取消完成：待辦 57「請資訊局於12月31日前完成弱點掃描」資訊局的部分改回未完成。期限是114年12月31日（三）（還有27天）。", outcome.Text);
        Assert.Equal((DutyState.Open, ShareState.Open), (open.Duty.State, open.ShareOf("資訊局").State));
        Assert.Equal(DutyState.Done, Finish(open, null, By("manager"), SomeOffice.On("2025-12-05")).Change!.Duty!.State);
    }

    [Theory]
    [InlineData("contact", false)] // of the unit, but somebody else finished it
    [InlineData("manager", true)]
    [InlineData("other", false)]
    public void Only_who_finished_it_or_a_manager_takes_it_back(string who, bool may)
    {
        var done = SomeDuty.Of().After(Finish(SomeDuty.Of(), null, By("member"), SomeOffice.On()).Change);

        Assert.Equal(may, Reopening.Do(done, null, By(who), SomeOffice.On()).Change is not null);
    }

    private static (Outcome Outcome, DutyChange? Change) Finish(HeldDuty held, string? owner, Doer by, OfficeToday office) =>
        Finishing.Do(held, owner, by, office, firstRung: 14);

    private static Doer By(string who) => new(SomeOffice.Person(who), "web");
}
