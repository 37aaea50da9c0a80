using MeetingBot.Archive.Duties;

namespace MeetingBot.Tests.Dialogue.Office;

/// <summary>歷史待辦 and 喚醒.</summary>
public sealed class HistoryTests : IAsyncLifetime
{
    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await SomeOffice.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Fact]
    public async Task Lists_the_last_that_was_due_first_for_all_or_for_a_unit_and_those_below()
    {
        await HistoricAsync("應用科", new(2024, 3, 1));
        await HistoricAsync("秘書處", new(2025, 3, 1));

        var all = (await House.AskAsync("boss", "歷史待辦")).Text;
        var some = (await House.AskAsync("boss", "歷史待辦 資訊局")).Text;

        Assert.Contains("歷史待辦共 2 項", all, StringComparison.Ordinal);
        Assert.True(all.IndexOf("114年3月1日", StringComparison.Ordinal) < all.IndexOf("113年3月1日", StringComparison.Ordinal));
        Assert.Contains("資訊局歷史待辦共 1 項", some, StringComparison.Ordinal);
        Assert.Contains("沒有「太空局」", (await House.AskAsync("boss", "歷史待辦 太空局")).Text, StringComparison.Ordinal);
        Assert.Contains("主計處沒有歷史待辦", (await House.AskAsync("boss", "歷史待辦 主計處")).Text, StringComparison.Ordinal);
        Assert.Contains("只有管理者", (await House.AskAsync("chief", "歷史待辦")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_woken_and_counts_from_now_on()
    {
        var number = await HistoricAsync("應用科", new(2024, 3, 1));
        House.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Contains("只有管理者", (await House.AskAsync("chief", $"喚醒 {number}")).Text, StringComparison.Ordinal);
        Assert.Contains("重新追蹤", (await House.AskAsync("boss", $"喚醒 {number}")).Text, StringComparison.Ordinal);

        var duty = (await House.DutyAsync(number)).Duty;
        Assert.Equal((DutyState.Open, House.Clock.GetUtcNow()), (duty.State, duty.TermSince));
        Assert.Contains("不是歷史事項", (await House.AskAsync("boss", $"喚醒 {number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_year_is_woken_after_a_question()
    {
        await HistoricAsync("應用科", new(2024, 3, 1));
        await HistoricAsync("應用科", new(2025, 3, 1));
        await HistoricAsync("秘書處", new(2025, 5, 1));

        var asked = await House.AskAsync("boss", "喚醒 全部 114年");
        Assert.Contains("期限在114年的歷史待辦有 2 項", asked.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await House.Get<IDutyBook>().ListAsync(new([DutyState.Historic]), default)).Count);

        Assert.Contains("已喚醒 2 項", Assert.Single(await House.PressAsync("boss", asked.Buttons[0].Data)).Message.Text, StringComparison.Ordinal);
        Assert.Single(await House.Get<IDutyBook>().ListAsync(new([DutyState.Historic]), default));
        Assert.Contains("沒有期限在114年的歷史待辦", Assert.Single(await House.PressAsync("boss", asked.Buttons[0].Data)).Message.Text, StringComparison.Ordinal);
        Assert.Contains("只有管理者", Assert.Single(await House.PressAsync("chief", asked.Buttons[0].Data)).Message.Text, StringComparison.Ordinal);
    }

    private Task<long> HistoricAsync(string unit, DateOnly day) => House.RuledAsync(new Ownership.Units([unit]), day, DutyState.Historic);
}
