using System.Globalization;
using MeetingBot.Archive.Duties;

namespace MeetingBot.Tests.Tasks.Rulings;

public sealed class RulingTests : IDisposable
{
    private readonly RulingHouse house = new();

    public void Dispose() => house.Dispose();

    [Theory]
    [InlineData("請總務組於114年10月15日前完成財產盤點。", "總務組", "2025-10-15")]
    [InlineData("請庶務組於114年10月15日前完成財產盤點。", "總務組", "2025-10-15")] // by the name that the people file knows
    [InlineData("請總務組會同資訊室於114年10月15日前完成盤點。", "總務組、資訊室", "2025-10-15")]
    [InlineData("請資訊室會同得標廠商於114年10月15日前提出計畫。", "資訊室", "2025-10-15")] // the vendor is not reminded
    [InlineData("請各科室於114年10月15日前填報。", "各單位", "2025-10-15")]
    [InlineData("請負有申報義務之同仁於114年10月15日前完成申報。", "同仁", "2025-10-15")]
    [InlineData("請總務組於10月底前完成修繕。", "總務組", "2025-10-31")]
    [InlineData("請總務組儘速完成修繕。", "總務組", null)]
    [InlineData("請總務組於系統上線前完成測試。", "總務組", null)]
    public async Task A_ruling_becomes_a_duty_of_whom_it_names_by_its_day(string ruling, string owners, string? day)
    {
        var duty = Assert.Single(await house.LoadAsync(RulingHouse.Sitting(11, "2025-09-24", ruling))).Duty;

        Assert.Equal((owners, day, DutyState.Open, null), (Words(duty.Owners), duty.Term?.Day.ToString("O", CultureInfo.InvariantCulture), duty.State, duty.Doubt));
        Assert.Equal((ruling, duty.Term?.Day), (duty.Text, duty.RuledDay));
    }

    [Theory]
    [InlineData("請自來水公司於114年10月15日前提報。", "名冊裡沒有「自來水公司」")]
    [InlineData("問卷於114年10月15日前送核。", "沒有寫明由誰辦理")]
    [InlineData("請總務組於2月30日前完成盤點。", "沒有這一天")]
    [InlineData("請總務組於10月15日（星期四）前完成盤點。", "是星期三，不是星期四")]
    public async Task What_nobody_can_be_sure_of_waits_for_a_person(string ruling, string doubt)
    {
        var duty = Assert.Single(await house.LoadAsync(RulingHouse.Sitting(11, "2025-09-24", ruling))).Duty;

        Assert.Equal(DutyState.Open, duty.State);
        Assert.Contains(doubt, duty.Doubt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("請自來水公司儘速辦理改善。")]
    [InlineData("請副處長督導辦理情形。")]
    public async Task Without_a_day_and_anybody_to_do_it_there_is_no_duty(string ruling) =>
        Assert.Empty(await house.LoadAsync(RulingHouse.Sitting(11, "2025-09-24", ruling)));

    [Theory]
    [InlineData("請總務組依政府資訊公開法規定，於114年10月15日前公布。", true)]
    [InlineData("請總務組於法定期限114年10月15日前公布。", true)]
    [InlineData("請總務組依法律意見於114年10月15日前續行協商。", false)]
    [InlineData("請總務組依作業辦法規定，於114年10月15日前公布。", false)]
    public async Task A_term_that_the_law_sets_is_marked(string ruling, bool isLegal) =>
        Assert.Equal(isLegal, Assert.Single(await house.LoadAsync(RulingHouse.Sitting(11, "2025-09-24", ruling))).Duty.Term!.IsLegal);

    [Fact]
    public async Task What_had_passed_when_its_minutes_came_in_is_historic_and_what_recurs_is_owed_next()
    {
        var all = await house.LoadAsync(RulingHouse.Sitting(11, "2025-06-04", "請總務組於114年6月30日前完成盤點。", "請會計室於每月10日前提報執行率。", "請資訊室於10月1日前完成更新。"));

        Assert.Equal([DutyState.Historic, DutyState.Open, DutyState.Open], all.Select(held => held.Duty.State));
        Assert.Equal((new DateOnly(2025, 10, 10), "FREQ=MONTHLY;BYMONTHDAY=10"), (all[1].Duty.Term!.Day, all[1].Duty.Recurs));
    }

    [Fact]
    public async Task A_standing_order_of_years_ago_is_not_chased_from_the_day_its_minutes_are_loaded() =>
        Assert.Equal(DutyState.Historic, Assert.Single(await house.LoadAsync(RulingHouse.Sitting(3, "2021-06-02", "請會計室於每月10日前提報執行率。"))).Duty.State);

    [Fact]
    public async Task Office_days_are_counted_by_the_calendar_as_it_was_amended_and_an_amendment_plans_anew()
    {
        var before = Assert.Single(await house.LoadAsync(RulingHouse.Sitting(11, "2025-10-01", "請總務組於會後3個工作日內函復。"))).Duty;
        await house.CloseOfficeAsync("2025-10-02");
        await house.Sync.RunAsync(default);

        var after = Assert.Single(await house.AllAsync()).Duty;
        Assert.True(after.Term!.Day > before.Term!.Day);
        Assert.Contains("調整後的辦公日曆", after.Term.Why, StringComparison.Ordinal);
        Assert.Contains("期限由", await house.HistoryAsync(after.Number), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bodys_own_unit_comes_before_another_bodys_of_the_same_name()
    {
        var text = RulingHouse.Sitting(3, "2025-09-24", "請會計室於114年10月15日前提報執行率。").Replace("秘書處第3次處務", "資訊局第3次局務", StringComparison.Ordinal);

        Assert.Equal("資訊局會計室", Words(Assert.Single(await house.LoadAsync(text)).Duty.Owners));
    }

    [Fact]
    public async Task The_reload_says_what_it_found_of_each_kind()
    {
        house.With("11.txt", RulingHouse.Sitting(
            11, "2025-09-24", "請總務組於114年10月15日前完成財產盤點。", "請資訊室儘速改善。", "請會計室於每月10日前提報。", "請總務組於114年9月26日前函復。", "請某公司於114年10月15日前提報。"));

        var report = await house.ReloadAsync();

        Assert.Equal(new DutyTally(1, 1, 1, 1, 1, 0, 5), report.Duties);
        Assert.Equal(report.Duties, await house.Book.TallyAsync(0, default));
        Assert.Equal(DutyTally.None, (await house.ReloadAsync()).Duties);
    }

    private static string Words(Ownership owners) => owners switch
    {
        Ownership.Units(var names) => string.Join('、', names),
        Ownership.AllUnits => "各單位",
        Ownership.Staff => "同仁",
        _ => owners.GetType().Name,
    };
}
