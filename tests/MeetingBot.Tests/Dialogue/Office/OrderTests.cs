using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Dialogue.Office;

/// <summary>提醒 資訊局 12/25前交年度報告, by whoever may say so.</summary>
public sealed class OrderTests : IAsyncLifetime
{
    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await SomeOffice.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Theory]
    [InlineData("提醒 資訊局 12/25 前交 年度報告", "資訊局", "2025-12-25", "交 年度報告")]
    [InlineData("提醒資訊局12/25前交年度報告", "資訊局", "2025-12-25", "交年度報告")]
    [InlineData("提醒 資訊局 交年度報告 12/25前", "資訊局", "2025-12-25", "交年度報告")]
    [InlineData("提醒 12/25前 資訊局 交年度報告", "資訊局", "2025-12-25", "交年度報告")]
    [InlineData("提醒 12/25前交年度報告 資訊局", "資訊局", "2025-12-25", "交年度報告")]
    [InlineData("12月25日前提醒望海市資訊局交年度報告", "資訊局", "2025-12-25", "交年度報告")]
    [InlineData("提醒資訊局請於114年12月25日（四）前交114年度報告", "資訊局", "2025-12-25", "交114年度報告")]
    [InlineData("提醒 應用科 下週五前更新網站", "應用科", "2025-12-12", "更新網站")]
    [InlineData("提醒 應用科、資訊局 月底前務必完成盤點", "應用科,資訊局", "2025-12-31", "完成盤點")]
    [InlineData("提醒 資訊局 1/5前交年度報告", "資訊局", "2026-01-05", "交年度報告")]
    [InlineData("提醒 資訊局 10/1前交年度報告", "資訊局", "2026-10-01", "交年度報告")] // has passed this year
    [InlineData("提醒 資訊局 12/25 17:00前交年度報告", "資訊局", "2025-12-25", "交年度報告")]
    [InlineData("提醒 資訊局 12/25前交每月報表", "資訊局", "2025-12-25", "交每月報表")] // it is the report that is monthly
    public async Task Is_understood_in_any_order_and_spelling(string said, string units, string day, string action)
    {
        var told = await House.AskAsync("chief", said);

        var duty = (await House.DutyAsync(1)).Duty;
        Assert.Equal(units, string.Join(',', Assert.IsType<Ownership.Units>(duty.Owners).Names));
        Assert.Equal(day, duty.Term!.Day.ToString("O"));
        Assert.Equal(action, duty.Action);
        Assert.Null(duty.Recurs);
        Assert.StartsWith("已記下待辦 1：", told.Text, StringComparison.Ordinal);
        Assert.Equal([new Button("取消", "取消待辦 1")], told.Buttons);
    }

    [Fact]
    public async Task The_answer_says_what_was_understood_and_who_hears_when()
    {
        var told = await House.AskAsync("chief", "提醒 應用科 12/25 前交 年度報告");

        Assert.Equal(
            """
            已記下待辦 1：
            ・主辦：應用科
            ・事項：交 年度報告
            ・期限：114年12月25日（四）（還有22天），那天放假：行憲紀念日（2025年中修正），會在前一個辦公日提醒
            ・通知：王小明，114年12月4日（四）08:30起提醒
            """.ReplaceLineEndings("\n"), told.Text);
    }

    [Theory]
    [InlineData("提醒 資訊局 每月10日前 交 報表", "FREQ=MONTHLY;BYMONTHDAY=10", "2025-12-10")]
    [InlineData("提醒 資訊局 每週五交週報", "FREQ=WEEKLY;BYDAY=FR", "2025-12-05")]
    [InlineData("提醒 資訊局 每季末前交季報", "FREQ=MONTHLY;INTERVAL=3", "2025-12-31")]
    [InlineData("提醒 資訊局 每年3月底前交計畫", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1", "2026-03-31")]
    [InlineData("每半年提醒資訊局盤點", "FREQ=MONTHLY;INTERVAL=6", "2025-12-31")]
    public async Task A_standing_order_has_its_rule_and_the_day_that_comes_first(string said, string rule, string day)
    {
        var told = await House.AskAsync("chief", said);

        var duty = (await House.DutyAsync(1)).Duty;
        Assert.Equal((rule, day), (duty.Recurs, duty.Term!.Day.ToString("O")));
        Assert.Contains("最近一期是", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chief", "提醒 全體同仁 12/25 前完成 資安課程", "資訊局")] // of the unit of the manager who says it
    [InlineData("chief", "提醒 應用科全體同仁 12/25前完成資安課程", "應用科")]
    [InlineData("chief", "提醒大家12/25前完成資安課程", "資訊局")]
    [InlineData("boss", "提醒 全體同仁 12/25 前完成 資安課程", "望海市政府")] // the only unit at the top
    [InlineData("boss", "提醒 秘書處同仁 12/25 前完成 資安課程", "秘書處")]
    public async Task All_staff_are_those_of_a_unit(string who, string said, string body)
    {
        await House.AskAsync(who, said);

        Assert.Equal(new Ownership.Staff(body), (await House.DutyAsync(1)).Duty.Owners);
    }

    [Theory]
    [InlineData("wang", "提醒 資訊局 12/25前交年度報告", "只有主管和管理者")]
    [InlineData("nobody", "提醒 資訊局 12/25前交年度報告", "只有主管和管理者")]
    [InlineData("chief", "提醒 秘書處 12/25前交年度報告", "秘書處請由管理者或該單位的主管交辦")]
    [InlineData("chief", "提醒 資訊局、秘書處 12/25前交年度報告", "秘書處請由管理者")] // all or nothing
    [InlineData("chief", "提醒 資訊局 交年度報告", "請寫明期限")]
    [InlineData("chief", "提醒 資訊局 12/32前交年度報告", "沒有這一天")]
    [InlineData("chief", "提醒 資訊局 2/30前交年度報告", "沒有這一天")]
    [InlineData("chief", "提醒 資訊局 114/11/25前交年度報告", "已經過了")]
    [InlineData("chief", "提醒 資訊局 12/25前", "要完成什麼")]
    [InlineData("chief", "提醒 太空局 12/25前交年度報告", "不知道要提醒哪個單位")]
    [InlineData("chief", "提醒 12/25前交年度報告", "不知道要提醒哪個單位")]
    [InlineData("chief", "提醒 王小明 12/25前交年度報告", "不能只交給王小明一個人")]
    [InlineData("chief", "提醒 資訊局 每月32日前交報表", "請寫明期限")]
    [InlineData("boss", "提醒 資訊局、秘書處全體同仁 12/25前完成資安課程", "一次一個單位")]
    [InlineData("chief", "提醒 資訊局 3000/12/25前交年度報告", "請再確認日期")]
    public async Task What_cannot_be_done_is_said_and_changes_nothing(string who, string said, string expected)
    {
        Assert.Contains(expected, (await House.AskAsync(who, said)).Text, StringComparison.Ordinal);
        Assert.Null(await House.Get<IDutyBook>().FindAsync(1, default));
    }

    [Fact]
    public async Task A_unit_that_nobody_hears_for_is_warned_of() =>
        Assert.Contains("主計處沒有聯絡人也沒有主管", (await House.AskAsync("boss", "提醒 主計處 12/24前交決算")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_deputy_speaks_for_the_manager_while_she_is_away()
    {
        Assert.Contains("只有主管和管理者", (await House.AskAsync("vice", "提醒 資訊局 12/24前交報告")).Text, StringComparison.Ordinal);
        await House.AskAsync("chief", "請假 今天");

        Assert.StartsWith("已記下", (await House.AskAsync("vice", "提醒 資訊局 12/24前交報告")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_message_twice_is_one_duty()
    {
        var said = House.Private("chief", new Happening.Said("提醒 資訊局 12/24前交報告", false));
        var first = await House.Desk.HearAsync(said, House.Clock.GetUtcNow(), default);
        var again = await House.Desk.HearAsync(said, House.Clock.GetUtcNow(), default);

        Assert.Equal(first[0].Message.Text, again[0].Message.Text);
        Assert.Null(await House.Get<IDutyBook>().FindAsync(2, default));
    }

    [Fact]
    public async Task Who_wrote_it_takes_it_back_by_the_button_and_nobody_else_of_the_staff()
    {
        var told = await House.AskAsync("chief", "提醒 應用科 12/24前交報告");

        Assert.Contains("只有管理者，或當初交辦的人", (await House.AskAsync("wang", "取消待辦 1")).Text, StringComparison.Ordinal);
        Assert.Contains("找不到待辦 1", (await House.AskAsync("chen1", "取消待辦 1")).Text, StringComparison.Ordinal); // not told that there is one
        Assert.StartsWith("已取消待辦 1：交報告", Assert.Single(await House.PressAsync("chief", told.Buttons[0].Data)).Message.Text, StringComparison.Ordinal);
        Assert.Equal(DutyState.Withdrawn, (await House.DutyAsync(1)).Duty.State);
        Assert.Contains("已撤銷", (await House.AskAsync("boss", "取消待辦 1")).Text, StringComparison.Ordinal);
        Assert.Contains("找不到待辦 99", (await House.AskAsync("boss", "取消待辦 99")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_the_rest_hears_nothing_of_it()
    {
        var replies = await House.SayInGroupAsync("chief", "提醒 應用科 12/24前交報告");

        Assert.Equal("已私訊。", replies[0].Message.Text);
        Assert.StartsWith("已記下", replies[1].Message.Text, StringComparison.Ordinal);
    }
}
