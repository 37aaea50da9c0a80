using MeetingBot.Archive.Duties;
using MeetingBot.Intake;

namespace MeetingBot.Tests.Tasks.Rulings;

public sealed class IdentityTests : IDisposable
{
    private const string Repair = "請總務組於114年11月20日前完成圍牆修繕及驗收。";
    private const string Update = "請資訊室於114年11月20日前完成系統更新。";
    private readonly RulingHouse house = new();

    public void Dispose() => house.Dispose();

    [Theory]
    [InlineData("請總務組於114年11月25日前完成圍牆修繕及驗收。")] // another day
    [InlineData("請總務組於114年11月20日前完成圍牆之修繕及驗收。")] // a word
    public async Task A_corrected_sentence_keeps_what_was_done_about_it(string corrected)
    {
        var number = await FinishedAsync(Repair, Update);

        await ReplaceAsync(Update, corrected);

        Assert.Equal((DutyState.Done, corrected), await StateOfAsync(number));
        Assert.Equal(2, (await house.AllAsync()).Count);
    }

    [Theory]
    [InlineData("請資訊室於114年11月20日前完成圍牆修繕及驗收。")] // another owner
    [InlineData("請總務組於114年11月20日前完成冷氣保養。")] // another matter
    public async Task What_was_done_about_a_sentence_never_moves_to_another(string other)
    {
        var number = await FinishedAsync(Repair, Update);

        await ReplaceAsync(other, Update);

        var all = await house.AllAsync();
        Assert.Equal((DutyState.Done, Repair), await StateOfAsync(number));
        Assert.Equal(DutyState.Open, Assert.Single(all, held => held.Duty.Text == other).Duty.State);
    }

    [Fact]
    public async Task Of_two_that_are_alike_nobody_can_say_which_it_was_and_a_person_is_asked()
    {
        await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", "請總務組於114年11月20日前完成東側圍牆修繕驗收作業。"));

        await ReplaceAsync("請總務組於114年11月20日前完成西側圍牆修繕驗收作業。", "請總務組於114年11月20日前完成南側圍牆修繕驗收作業。");

        var all = await house.AllAsync();
        Assert.Equal([DutyState.Withdrawn, DutyState.Open, DutyState.Open], all.Select(held => held.Duty.State));
        Assert.All(all.Skip(1), held => Assert.Contains("無法確定是同一件", held.Duty.Doubt, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sentence_that_goes_withdraws_its_duty_and_one_that_comes_back_revives_it()
    {
        var number = (await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", Repair)))[0].Number;
        var text = RulingHouse.Sitting(10, "2025-09-24", Repair);

        await house.Without("01.txt").ReloadAsync();
        Assert.Equal((DutyState.Withdrawn, Repair), await StateOfAsync(number));
        Assert.Contains("撤銷", await house.HistoryAsync(number), StringComparison.Ordinal);

        await house.With("anders.txt", text).ReloadAsync(); // the same sitting in a file of another name
        Assert.Equal((DutyState.Open, Repair), await StateOfAsync(number));
        Assert.Single(await house.AllAsync());
    }

    [Fact]
    public async Task One_meeting_in_two_files_is_one()
    {
        var text = RulingHouse.Sitting(10, "2025-09-24", Repair);

        Assert.Single(await house.LoadAsync(text, text));
    }

    [Fact]
    public async Task A_corrected_file_with_another_day_plans_anew_and_says_so_once()
    {
        var before = (await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", Repair)))[0].Duty;
        house.Clock.Advance(TimeSpan.FromDays(3));

        await ReplaceAsync(Repair.Replace("20日", "25日", StringComparison.Ordinal));
        await house.Sync.RunAsync(default);

        var duty = (await house.AllAsync())[0].Duty;
        Assert.Equal((before.Number, new DateOnly(2025, 11, 25), new DateOnly(2025, 11, 20)), (duty.Number, duty.Term!.Day, duty.RuledDay));
        Assert.Equal(before.TermSince.AddDays(3), duty.TermSince);
        Assert.Equal(2, (await house.Book.HistoryAsync(duty.Number, default)).Count);
    }

    [Fact]
    public async Task What_a_person_settled_stays_when_the_minutes_say_nothing_new()
    {
        var number = (await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", "問卷於114年11月20日前送核。")))[0].Number;
        await house.Book.ChangeAsync(
            number,
            held => (true, DutyChange.Of(held.Duty with { Doubt = null, Owners = new Ownership.Units(["會計室"]) }, new DutyEvent(house.Clock.GetUtcNow(), null, "boss", "測試", "由會計室辦理"))),
            default);
        house.With("02.txt", RulingHouse.Sitting(11, "2025-10-22", Update));

        await house.ReloadAsync();

        var duty = (await house.AllAsync())[0].Duty;
        Assert.Equal((null, new Ownership.Units(["會計室"])), (duty.Doubt, duty.Owners));
    }

    private async Task<long> FinishedAsync(params string[] rulings)
    {
        var number = (await house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", rulings)))[0].Number;
        await house.FinishAsync(number);
        return number;
    }

    private Task<ReloadReport> ReplaceAsync(params string[] rulings) => house.With("01.txt", RulingHouse.Sitting(10, "2025-09-24", rulings)).ReloadAsync();

    private async Task<(DutyState State, string Text)> StateOfAsync(long number)
    {
        var duty = (await house.Book.FindAsync(number, default))!.Duty;
        return (duty.State, duty.Text);
    }
}
