using MeetingBot.Archive.Duties;

namespace MeetingBot.Tests.Dialogue.Office;

/// <summary>待確認, 指定 and 不追蹤.</summary>
public sealed class DoubtTests : IAsyncLifetime
{
    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await SomeOffice.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Fact]
    public async Task The_list_shows_sentence_doubt_and_place_with_what_to_press()
    {
        await DoubtfulAsync();

        var list = await House.AskAsync("boss", "待確認");

        Assert.Contains("待確認的待辦共 1 項，確認之前不會提醒任何人：\n・待辦 1：請於期限前完成財產盤點（望海市政府第1次市政會議，114年11月20日（四））\n　疑義：沒有主辦單位", list.Text, StringComparison.Ordinal);
        Assert.Equal("http://127.0.0.1:5080/minutes/1.txt#p3", Assert.Single(list.Quotations).Url);
        Assert.Equal(["指定 1", "不追蹤 1"], list.Buttons.Select(button => button.Data));
        Assert.Contains("請寫單位和期限", Assert.Single(await House.PressAsync("boss", "指定 1")).Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_has_pages()
    {
        for (var i = 0; i < 7; i++)
        {
            await DoubtfulAsync();
        }

        var list = await House.AskAsync("boss", "待確認");

        Assert.Contains("共 7 項（第 1 頁，共 2 頁）", list.Text, StringComparison.Ordinal);
        Assert.Contains("待辦 7", Assert.Single(await House.PressAsync("boss", list.Buttons[^1].Data)).Message.Text, StringComparison.Ordinal);
        Assert.Contains("第 2 頁", (await House.AskAsync("boss", "待確認 第99頁")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_that_nobody_hears_for_are_shown_too()
    {
        Assert.Contains("目前沒有待確認", (await House.AskAsync("boss", "待確認")).Text, StringComparison.Ordinal);
        await House.RuledAsync(new Ownership.Units(["主計處"]), new(2025, 12, 31));

        Assert.Contains("沒有聯絡人也沒有主管，他們的提醒會改送管理者，請補上：主計處。", (await House.AskAsync("boss", "待確認")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("指定 1 資訊局 12/31", "資訊局", "2025-12-31")]
    [InlineData("指定 1 12/31 資訊局", "資訊局", "2025-12-31")]
    [InlineData("指定1給資訊局、秘書處，12/31前", "資訊局、秘書處", "2025-12-31")]
    [InlineData("指定 1 資訊局", "資訊局", "2025-12-20")] // the day is as it was ruled
    [InlineData("指定 1 全體同仁", "望海市政府全體同仁", "2025-12-20")] // of the body that met
    [InlineData("指定 1 秘書處各科室 12/31", "秘書處各單位", "2025-12-31")]
    public async Task An_admin_settles_owner_and_day_and_then_it_is_a_duty_like_any_other(string said, string owners, string day)
    {
        await DoubtfulAsync();
        House.Clock.Advance(TimeSpan.FromHours(1));

        var told = await House.AskAsync("boss", said);

        var duty = (await House.DutyAsync(1)).Duty;
        Assert.Null(duty.Doubt);
        Assert.Equal(day, duty.Term!.Day.ToString("O"));
        Assert.Equal(House.Clock.GetUtcNow(), duty.TermSince); // told at the next opening
        Assert.Contains($"・主辦：{owners}\n", told.Text, StringComparison.Ordinal);
        Assert.Contains("從114年12月4日（四）08:30起提醒", told.Text, StringComparison.Ordinal);
        Assert.StartsWith("指定主辦", (await House.Get<IDutyBook>().HistoryAsync(1, default))[^1].What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_still_missing_stays_a_doubt()
    {
        await House.RuledAsync(new Ownership.Nobody(), null, doubt: "期限2月30日不存在");

        Assert.Contains("還不能追蹤：還沒有期限", (await House.AskAsync("boss", "指定 1 資訊局")).Text, StringComparison.Ordinal);
        Assert.True((await House.DutyAsync(1)).Duty.IsDoubtful);
        Assert.Contains("期限：沒有期限", (await House.AskAsync("boss", "指定 1 無期限")).Text, StringComparison.Ordinal);
        Assert.False((await House.DutyAsync(1)).Duty.IsDoubtful);
    }

    [Theory]
    [InlineData("boss", "指定 1 太空局 12/31", "不知道「太空局」是哪個單位")]
    [InlineData("boss", "指定 1 資訊局 2/30", "沒有這一天")]
    [InlineData("boss", "指定 1 資訊局 114/11/1", "已經過了")]
    [InlineData("boss", "指定 99 資訊局", "找不到待辦 99")]
    [InlineData("chief", "指定 1 資訊局 12/31", "只有管理者可以做")]
    [InlineData("chief", "喚醒 1", "只有管理者可以做")]
    [InlineData("chief", "不追蹤 1", "等管理者確認")]
    [InlineData("chief", "待確認", "只有管理者可以用")]
    public async Task What_cannot_be_done_is_said_and_changes_nothing(string who, string said, string expected)
    {
        await DoubtfulAsync();

        Assert.Contains(expected, (await House.AskAsync(who, said)).Text, StringComparison.Ordinal);
        Assert.Equal(1, (await House.DutyAsync(1)).Version);
    }

    [Fact]
    public async Task What_need_not_be_tracked_is_withdrawn()
    {
        await DoubtfulAsync();

        Assert.StartsWith("待辦 1不再追蹤", (await House.AskAsync("boss", "不追蹤 1")).Text.Replace("1 ", "1", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(DutyState.Withdrawn, (await House.DutyAsync(1)).Duty.State);
        Assert.Contains("目前沒有待確認", (await House.AskAsync("boss", "待確認")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ordinary_duty_gets_another_day_but_no_other_owner()
    {
        await House.RuledAsync(new Ownership.Units(["資訊局"]), new(2025, 12, 20));

        Assert.Contains("沒有待確認的疑義", (await House.AskAsync("boss", "指定 1 秘書處")).Text, StringComparison.Ordinal);
        Assert.Contains("期限：114年12月31日（三）", (await House.AskAsync("boss", "指定 1 12/31")).Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2025, 12, 20), (await House.DutyAsync(1)).Duty.RuledDay);
    }

    private Task<long> DoubtfulAsync() => House.RuledAsync(new Ownership.Nobody(), new(2025, 12, 20), doubt: "沒有主辦單位");
}
