using MeetingBot.Archive.Duties;
using MeetingBot.Tests.People;

namespace MeetingBot.Tests.Dialogue.Office;

/// <summary>單位待辦, 單位逾期 and 未完成.</summary>
public sealed class UnitListTests : IAsyncLifetime
{
    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await SomeOffice.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Fact]
    public async Task A_manager_sees_what_the_units_owe_with_day_and_slips_and_an_admin_all()
    {
        await House.RuledAsync(new Ownership.Units(["資訊局", "秘書處"]), new(2025, 12, 1));
        await House.RuledAsync(new Ownership.Units(["應用科"]), new(2025, 12, 20));
        await House.Get<IDutyBook>().ChangeAsync<bool>(
            1, held => (true, DutyChange.Of(new Share("資訊局", ExtendedTo: new(2025, 12, 2), Slips: 1), new DutyEvent(default, "資訊局", "chief", "web", "展延"))), default);

        var own = (await House.AskAsync("chief", "單位待辦")).Text;
        var all = (await House.AskAsync("boss", "單位逾期")).Text;

        Assert.Equal(
            """
            您主管的單位未完成的待辦共 2 項，其中逾期 1 項：
            資訊局：未完成 1 項，其中逾期 1 項
            ・待辦 1：114年12月2日（二）（已逾期1天，已展延 1 次，原訂期限114年12月1日（一）），請於期限前完成財產盤點（望海市政府第1次市政會議，114年11月20日（四））
            應用科：未完成 1 項，其中逾期 0 項
            ・待辦 2：114年12月20日（六）（還有17天），請於期限前完成財產盤點（望海市政府第1次市政會議，114年11月20日（四））
            """.ReplaceLineEndings("\n"), own);
        Assert.StartsWith("各單位逾期的待辦共 2 項：", all, StringComparison.Ordinal);
        Assert.Contains("沒有逾期", (await House.AskAsync("boss", "單位逾期 應用科")).Text, StringComparison.Ordinal);
        Assert.Contains("不在您主管的單位裡", (await House.AskAsync("chief", "單位待辦 秘書處")).Text, StringComparison.Ordinal);
        Assert.Contains("只有主管和管理者", (await House.AskAsync("wang", "單位待辦")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doubtful_and_finished_ones_are_not_in_it()
    {
        await House.RuledAsync(new Ownership.Units(["資訊局"]), new(2025, 12, 1), doubt: "?");
        await House.RuledAsync(new Ownership.Units(["資訊局"]), new(2025, 12, 1), DutyState.Done);
        await House.RuledAsync(new Ownership.Units(["資訊局", "應用科"]), new(2025, 12, 1));
        await FinishAsync(3, "資訊局");

        var text = (await House.AskAsync("chief", "單位逾期")).Text;

        Assert.Contains("共 1 項", text, StringComparison.Ordinal);
        Assert.Contains("應用科", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_reads_in_the_state_how_many_there_are_of_each()
    {
        await House.RuledAsync(new Ownership.Units(["資訊局"]), new(2025, 12, 1));
        await House.RuledAsync(new Ownership.Units(["資訊局"]), new(2025, 12, 1), doubt: "?");
        await House.RuledAsync(new Ownership.Units(["資訊局"]), new(2025, 12, 1), DutyState.Historic);
        await House.RuledAsync(new Ownership.Units(["資訊局"]), new(2025, 12, 1), DutyState.Done);

        Assert.Contains("待辦：未完成 1 項，待確認 1 項，完成 1 項，撤銷 0 項，由別案取代 0 項，歷史 1 項", (await House.AskAsync("boss", "狀態")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_reads_in_the_state_up_to_when_holidays_are_known() =>
        Assert.Contains("辦公日曆：115年底以前的假日都已知道", (await House.AskAsync("boss", "狀態")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_long_list_has_pages()
    {
        for (var i = 0; i < 12; i++)
        {
            await House.RuledAsync(new Ownership.Units(["應用科"]), new(2025, 12, 20));
        }

        var first = await House.AskAsync("chief", "單位待辦");

        Assert.Contains("共 12 項，其中逾期 0 項（第 1 頁，共 2 頁）", first.Text, StringComparison.Ordinal);
        Assert.Contains("待辦 12：", Assert.Single(await House.PressAsync("chief", first.Buttons[0].Data)).Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_duty_of_all_staff_managers_see_the_names_of_their_own_people_and_everybodys_numbers()
    {
        await House.RuledAsync(new Ownership.Staff("望海市政府"), new(2025, 12, 20));
        await FinishAsync(1, "wang");

        var chief = (await House.AskAsync("chief", "未完成 1")).Text;
        var boss = (await House.AskAsync("boss", "誰還沒完成 1")).Text;

        Assert.Contains("應完成 7 人，已完成 1，未完成 6。", chief, StringComparison.Ordinal);
        Assert.Contains("・應用科（2 人中 1 人未完成）：林大明", chief, StringComparison.Ordinal);
        Assert.DoesNotContain("陳小華", chief, StringComparison.Ordinal);
        Assert.Contains("陳小華、陳小華", boss, StringComparison.Ordinal);
        Assert.Contains("只有主管看得到", (await House.AskAsync("wang", "未完成 1")).Text, StringComparison.Ordinal);
        Assert.Contains("找不到待辦 9", (await House.AskAsync("boss", "未完成 9")).Text, StringComparison.Ordinal);
        Assert.Contains("應用科：未完成 1 項，其中逾期 0 項\n・待辦 1：114年12月20日（六）（還有17天），1 人未完成", (await House.AskAsync("chief", "單位待辦")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_duty_of_units_it_names_the_units()
    {
        await House.RuledAsync(new Ownership.Units(["資訊局", "秘書處"]), new(2025, 12, 1));
        await FinishAsync(1, "資訊局");

        Assert.Contains("應完成 2 個單位，已完成 1，未完成 1。\n・秘書處：114年12月1日（一）（已逾期2天）", (await House.AskAsync("boss", "未完成 1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_shown_of_minutes_that_a_manager_may_not_see()
    {
        await using var other = await SomeOffice.OpenAsync(SomeRoll.Of("""
            {
              "units": [{ "name": "資訊局" }, { "name": "人事處" }],
              "people": [{ "id": "chief", "name": "局長", "manages": ["資訊局"], "accounts": { "web": "chief" } }],
              "groups": [],
              "minutes": { "人事": ["人事處"] },
            }
            """));
        await other.RuledAsync(new Ownership.Units(["資訊局"]), new(2025, 12, 1), file: "人事/1.txt");

        Assert.Contains("沒有未完成", (await other.AskAsync("chief", "單位待辦")).Text, StringComparison.Ordinal);
        Assert.Contains("找不到待辦 1", (await other.AskAsync("chief", "未完成 1")).Text, StringComparison.Ordinal);
    }

    private Task<bool> FinishAsync(long number, string owner) => House.Get<IDutyBook>().ChangeAsync<bool>(
        number, held => (true, DutyChange.Of(new Share(owner, ShareState.Done), new DutyEvent(default, owner, null, "web", "完成"))), default);
}
