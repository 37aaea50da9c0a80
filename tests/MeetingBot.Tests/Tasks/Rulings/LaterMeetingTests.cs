using MeetingBot.Archive.Duties;

namespace MeetingBot.Tests.Tasks.Rulings;

public sealed class LaterMeetingTests : IDisposable
{
    private const string Order = "請總務組於114年11月20日前完成修繕（列管編號10-1）。";
    private readonly RulingHouse house = new();

    public void Dispose() => house.Dispose();

    [Theory]
    [InlineData("列管編號10-1案解除列管。", "Done", "解除列管")]
    [InlineData("列管編號10-1案賡續列管。", "Open", "賡續列管")]
    [InlineData("列管編號10-1案，俟驗收完成後解除列管。", "Open", "始解除")] // on a condition
    [InlineData("列管編號10-1案併10-4案辦理。", "Superseded", "併入10-4案")]
    [InlineData("列管編號10-2案解除列管。", "Open", null)]
    public async Task What_a_later_meeting_says_of_the_case_is_said_of_the_duty(string said, string state, string? word)
    {
        var all = await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", Order), RulingHouse.Sitting(11, "2025-10-22", said));

        var duty = all[0].Duty;
        Assert.Equal(state, duty.State.ToString());
        Assert.Equal(word is null ? 0 : 1, duty.Later.Count);
        Assert.Contains(word ?? "", duty.Later.Count == 0 ? "" : duty.Later[0].Said, StringComparison.Ordinal);
        Assert.Equal(state == "Superseded", duty.Cases.Contains("10-4"));
    }

    [Fact]
    public async Task A_release_of_one_units_part_is_that_units_alone()
    {
        var all = await house.LoadAsync(
            RulingHouse.Sitting(10, "2025-09-24", "請總務組、會計室於114年11月20日前完成清查（列管編號10-1）。"),
            RulingHouse.Sitting(11, "2025-10-22", "列管編號10-1案，總務組部分解除列管，會計室部分賡續列管。"));

        Assert.Equal(DutyState.Open, all[0].Duty.State);
        Assert.Equal((ShareState.Released, ShareState.Open), (all[0].ShareOf("總務組").State, all[0].ShareOf("會計室").State));

        house.With("03.txt", RulingHouse.Sitting(12, "2025-11-12", "列管編號10-1案，會計室部分解除列管，總務組部分賡續列管。"));
        await house.ReloadAsync();
        var now = (await house.AllAsync())[0];
        Assert.Equal((ShareState.Open, ShareState.Released), (now.ShareOf("總務組").State, now.ShareOf("會計室").State));
    }

    [Fact]
    public async Task A_colleague_who_was_let_off_stays_so_whatever_is_loaded_after()
    {
        const string Words = "請全體同仁於114年11月20日前完成線上申報。";
        var number = (await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", Words)))[0].Number;
        var exempt = new Share("chen", ShareState.Released, house.Clock.GetUtcNow(), "head");
        await house.Book.ChangeAsync(number, _ => (true, DutyChange.Of(exempt, new DutyEvent(exempt.At!.Value, "chen", "head", "測試", "同意不必辦理"))), default);

        await house.With("01.txt", RulingHouse.Sitting(10, "2025-09-24", Words, "請總務組儘速改善。")).ReloadAsync();

        Assert.Equal(ShareState.Released, (await house.Book.FindAsync(number, default))!.ShareOf("chen").State);
    }

    [Fact]
    public async Task A_release_beside_a_new_order_is_of_the_old_matter()
    {
        var all = await house.LoadAsync(
            RulingHouse.Sitting(10, "2025-09-24", Order), RulingHouse.Sitting(11, "2025-10-22", "列管編號10-1案解除列管。", "列管編號10-1案，請總務組於114年12月10日前提報成果。"));

        Assert.Equal([DutyState.Done, DutyState.Open], all.Select(held => held.Duty.State));
    }

    [Fact]
    public async Task Another_day_for_the_same_case_and_owners_stands_in_the_place_of_the_first()
    {
        var all = await house.LoadAsync(
            RulingHouse.Sitting(10, "2025-09-24", Order), RulingHouse.Sitting(11, "2025-10-22", "列管編號10-1案，請總務組於114年12月10日前完成修繕。"));

        Assert.Equal((DutyState.Superseded, all[1].Number, DutyState.Open), (all[0].Duty.State, all[0].Duty.ReplacedBy, all[1].Duty.State));
        Assert.Contains($"改由待辦 {all[1].Number} 辦理", await house.HistoryAsync(all[0].Number), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_words_again_are_one_duty_the_later_one()
    {
        const string Words = "請各科室落實節電。";
        var all = await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", Words), RulingHouse.Sitting(11, "2025-10-22", Words));

        Assert.Equal([DutyState.Superseded, DutyState.Open], all.Select(held => held.Duty.State));
    }

    [Fact]
    public async Task A_correction_in_the_next_minutes_moves_the_term_once_and_the_first_day_stays()
    {
        await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", "請總務組於114年11月20日前完成修繕。"));
        var first = (await house.AllAsync())[0].Duty;
        house.Clock.Advance(TimeSpan.FromDays(21));
        house.With("02.txt", RulingHouse.Correcting("壹、（一）「114年11月20日」修正為「114年12月12日」", 11, "2025-10-22", "請資訊室儘速改善。"));

        await house.ReloadAsync();
        await house.ReloadAsync();

        var duty = (await house.AllAsync())[0].Duty;
        Assert.Equal((new DateOnly(2025, 12, 12), new DateOnly(2025, 11, 20)), (duty.Term!.Day, duty.RuledDay));
        Assert.True(duty.TermSince > first.TermSince);
        Assert.Contains("修正為「114年12月12日」", Assert.Single(duty.Later).Said, StringComparison.Ordinal);
        Assert.Equal(2, (await house.Book.HistoryAsync(duty.Number, default)).Count);
    }

    [Fact]
    public async Task A_correction_that_names_no_meeting_is_of_the_one_before_it()
    {
        const string First = "請總務組於114年11月20日前完成修繕。";
        const string Second = "請總務組於114年11月20日前提報成果。";
        var correcting = RulingHouse.Correcting("「114年11月20日」修正為「114年12月12日」", 12, "2025-11-05").Replace("第11次會議紀錄", "上次會議紀錄", StringComparison.Ordinal);

        var all = await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", First), RulingHouse.Sitting(11, "2025-10-22", Second), correcting);

        Assert.Equal([new(2025, 11, 20), new DateOnly(2025, 12, 12)], all.Select(held => held.Duty.Term!.Day));
    }

    [Fact]
    public async Task What_was_finished_before_its_release_stays_as_people_left_it()
    {
        var number = (await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", Order)))[0].Number;
        await house.FinishAsync(number);
        house.With("02.txt", RulingHouse.Sitting(11, "2025-10-22", "列管編號10-1案解除列管。"));
        await house.ReloadAsync();
        await house.Without("02.txt").ReloadAsync();

        Assert.Equal(DutyState.Done, (await house.AllAsync())[0].Duty.State);
    }

    [Fact]
    public async Task A_release_that_is_taken_back_opens_the_duty_again()
    {
        await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", Order), RulingHouse.Sitting(11, "2025-10-22", "列管編號10-1案解除列管。"));
        house.With("02.txt", RulingHouse.Sitting(11, "2025-10-22", "列管編號10-1案賡續列管。"));
        await house.ReloadAsync();

        Assert.Equal(DutyState.Open, (await house.AllAsync())[0].Duty.State);
    }

    [Fact]
    public async Task A_rollback_is_a_change_like_any_other()
    {
        await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", Order));
        house.With("02.txt", RulingHouse.Sitting(11, "2025-10-22", "列管編號10-1案解除列管。", "請資訊室於114年11月5日前提報。"));
        await house.ReloadAsync();

        await house.Archive.RollBackAsync(1, default);
        await house.Sync.RunAsync(default);
        Assert.Equal([DutyState.Open, DutyState.Withdrawn], (await house.AllAsync()).Select(held => held.Duty.State));

        await house.Archive.RollBackAsync(2, default);
        await house.Sync.RunAsync(default);
        Assert.Equal([DutyState.Done, DutyState.Open], (await house.AllAsync()).Select(held => held.Duty.State));
    }
}
