using System.Text;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.Tasks;

namespace MeetingBot.Tests.Dialogue.Office;

/// <summary>放假, 上班, 颱風假, 恢復, a calendar that is sent, and 辦公日.</summary>
public sealed class CalendarTests : IAsyncLifetime
{
    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await SomeOffice.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Theory]
    [InlineData("放假 2026/3/2 調整放假", "2026-03-02", true, false, "調整放假")]
    [InlineData("放假 115年3月2日", "2026-03-02", true, false, "")]
    [InlineData("放假 3/2 調整放假", "2026-03-02", true, false, "調整放假")] // the nearest
    [InlineData("上班 2026/2/14 補班", "2026-02-14", false, false, "補班")]
    [InlineData("補班 2/14", "2026-02-14", false, false, "")]
    [InlineData("颱風假 明天", "2025-12-04", true, true, "颱風假")]
    [InlineData("颱風假 12/2", "2025-12-02", true, true, "颱風假")] // yesterday's
    [InlineData("放假 12/5 颱風", "2025-12-05", true, true, "颱風")] // moves no term, whatever it is called
    public async Task An_admin_changes_a_day_after_a_question(string said, string day, bool isOff, bool isTyphoon, string name)
    {
        var asked = await House.AskAsync("boss", said);
        Assert.StartsWith("辦公日曆要這樣更改：", asked.Text, StringComparison.Ordinal);
        Assert.Empty(await KeptAsync());

        Assert.StartsWith("已更改辦公日曆：", (await PressAsync("boss", asked.Buttons[0])).Text, StringComparison.Ordinal);

        var change = Assert.Single(await KeptAsync());
        Assert.Equal((day, isOff, isTyphoon, name, "boss"), (change.Day.ToString("O"), change.IsOff, change.IsTyphoon, change.Name, change.By));
    }

    [Fact]
    public async Task Who_says_no_changes_nothing_and_each_question_is_decided_once()
    {
        var asked = await House.AskAsync("boss", "放假 2026/3/2");

        Assert.Contains("沒有更改", (await PressAsync("boss", asked.Buttons[1])).Text, StringComparison.Ordinal);
        Assert.Contains("已經處理過", (await PressAsync("boss", asked.Buttons[0])).Text, StringComparison.Ordinal);
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task Rights_are_decided_at_the_click()
    {
        var asked = await House.AskAsync("boss", "放假 2026/3/2");

        Assert.Contains("只有管理者", (await PressAsync("chief", asked.Buttons[0])).Text, StringComparison.Ordinal);
        Assert.Empty(await KeptAsync());
    }

    [Theory]
    [InlineData("boss", "放假 2026/2/30", "看不出是哪一天")]
    [InlineData("boss", "放假 2026/3/1", "115年3月1日（日）本來就不上班")]
    [InlineData("boss", "上班 2026/3/2", "115年3月2日（一）本來就上班")]
    [InlineData("boss", "颱風假 12/5下午", "以整天為單位")]
    [InlineData("boss", "放假 2036/3/3", "太遠了")]
    [InlineData("boss", "放假 2026/1/1到2026/6/30", "一次最多更改 60 天")]
    [InlineData("boss", "放假", "例如「放假 2026/3/2」")]
    [InlineData("boss", "恢復 2026/3/2", "沒有更改過")]
    [InlineData("chief", "放假 2026/3/2", "只有管理者")]
    [InlineData("wang", "恢復 2026/3/2", "只有管理者")]
    [InlineData("nobody", "颱風假 12/5", "只有管理者")]
    public async Task What_cannot_be_done_is_said(string who, string said, string expected) =>
        Assert.Contains(expected, (await House.AskAsync(who, said)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_question_shows_which_terms_and_notices_would_move()
    {
        var now = House.Clock.GetUtcNow();
        await House.RuledAsync(new Ownership.Units(["資訊局"]), new(2025, 12, 31));
        var counted = await House.RuledAsync(new Ownership.Units(["秘書處"]), new(2025, 12, 11));
        await House.Get<IDutyBook>().ChangeAsync<bool>(
            counted, held => (true, DutyChange.Of(held.Duty with { Term = new(new(2025, 12, 11), null, "15個工作日內", "自會議次日起算") }, new DutyEvent(now, null, null, "", ""))), default);

        var asked = await House.AskAsync("boss", "放假 12/10");

        Assert.Contains("會改日期的有：期限 1 項、提醒 ", asked.Text, StringComparison.Ordinal);
        Assert.Contains("・待辦 2期限：114年12月11日（四） → 114年12月12日（五）", asked.Text, StringComparison.Ordinal);
        Assert.Contains("・待辦 1（資訊局）14 天前的提醒：114年12月10日（三） → 114年12月9日（二）", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_that_counts_office_days_moves_as_was_shown_and_back()
    {
        await using var other = await SomeOffice.OpenAsync(null, ("1.txt", "望海市政府第1次市政會議紀錄\n時間：114年12月1日\n主席：王市長\n\n壹、主席裁示\n請資訊局於10個工作日內提出改善計畫。\n"));

        var asked = await other.AskAsync("boss", "放假 12/10");

        Assert.Contains("・待辦 1期限：114年12月15日（一） → 114年12月16日（二）", asked.Text, StringComparison.Ordinal);
        Assert.Single(await other.PressAsync("boss", asked.Buttons[0].Data));
        Assert.Equal(new(2025, 12, 16), (await other.DutyAsync(1)).Duty.Term!.Day);
        Assert.Single(await other.PressAsync("boss", (await other.AskAsync("boss", "恢復 12/10")).Buttons[0].Data));
        Assert.Equal(new(2025, 12, 15), (await other.DutyAsync(1)).Duty.Term!.Day);
    }

    [Fact]
    public async Task A_typhoon_moves_no_term_only_what_would_be_told_that_day()
    {
        await House.RuledAsync(new Ownership.Units(["資訊局"]), new(2025, 12, 12));

        var asked = await House.AskAsync("boss", "颱風假 12/11");

        Assert.Contains("期限 0 項、提醒 1 則", asked.Text, StringComparison.Ordinal);
        Assert.Contains("1 天前的提醒：114年12月11日（四） → 114年12月10日（三）", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_is_restored_after_a_question_too()
    {
        await PressAsync("boss", (await House.AskAsync("boss", "放假 2026/3/2 調整放假")).Buttons[0]);

        var asked = await House.AskAsync("boss", "恢復 2026/3/2");

        Assert.Contains("・115年3月2日（一）：恢復原公布的辦公日曆（上班）", asked.Text, StringComparison.Ordinal);
        await PressAsync("boss", asked.Buttons[0]);
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task A_range_changes_the_days_that_differ()
    {
        await PressAsync("boss", (await House.AskAsync("boss", "放假 2026/3/5到2026/3/10")).Buttons[0]);

        Assert.Equal([5, 6, 9, 10], (await KeptAsync()).Select(change => change.Day.Day));
    }

    [Fact]
    public async Task A_month_shows_its_days_that_differ_from_the_week()
    {
        await PressAsync("boss", (await House.AskAsync("boss", "颱風假 12/5")).Buttons[0]);
        await PressAsync("boss", (await House.AskAsync("boss", "上班 12/13 補班")).Buttons[0]);

        Assert.Equal(
            """
            114年12月和平常不同的日子：
            ・114年12月5日（五）：颱風停班，颱風假（本機關更改）
            ・114年12月13日（六）：上班，補班（本機關更改）
            ・114年12月25日（四）：放假，行憲紀念日（2025年中修正）
            """.ReplaceLineEndings("\n"), (await House.AskAsync("wang", "辦公日")).Text);
        Assert.StartsWith("115年3月週一到週五上班", (await House.AskAsync("wang", "辦公日 3月")).Text, StringComparison.Ordinal);
        Assert.StartsWith("114年10月和平常不同的日子", (await House.AskAsync("wang", "辦公日 114年10月")).Text, StringComparison.Ordinal);
        Assert.Contains("看不出是哪個月", (await House.AskAsync("wang", "辦公日 13月")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_that_an_admin_sends_is_shown_and_kept_on_consent()
    {
        var asked = await SendAsync("boss", "date,off|work,name\n2026-03-02,off,調整放假\n2026-03-01,off,週日\n2026-02-14,work,補班\n");

        Assert.Contains("・115年2月14日（六）：上班，補班\n・115年3月2日（一）：放假，調整放假\n", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("3月1日", asked.Text, StringComparison.Ordinal); // off anyway
        await PressAsync("boss", asked.Buttons[0]);
        Assert.Equal(2, (await KeptAsync()).Count);
        Assert.False((await House.Get<DayBook>().ReadAsync(default)).Terms.IsOfficeDay(new(2026, 3, 2)));
    }

    [Theory]
    [InlineData("2026-02-30,off,x\n2026-3-2,off,y\n", "有 2 個錯誤，沒有更改：\n第1行「2026-02-30,off,x」")]
    [InlineData("2026-03-02,off,a\n2026-03-02,work,b\n", "寫了兩次")]
    [InlineData("2026-03-02;off\n", "應有日期")]
    [InlineData("\n", "沒有任何一天")]
    [InlineData("2026-03-01,off,週日\n", "和目前的辦公日曆相同")]
    public async Task A_wrong_calendar_changes_nothing(string csv, string expected)
    {
        Assert.Contains(expected, (await SendAsync("boss", csv)).Text, StringComparison.Ordinal);
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task Nobody_else_sends_a_calendar() =>
        Assert.Contains("只有管理者", (await SendAsync("chief", "2026-03-02,off,x\n")).Text, StringComparison.Ordinal);

    private async Task<Message> SendAsync(string account, string csv)
    {
        House.Attachments.Files["token"] = Encoding.UTF8.GetBytes(csv);
        return Assert.Single(await House.HearAsync(House.Private(account, new Happening.SentFile("115.csv", null, "token", null, false)))).Message;
    }

    private async Task<Message> PressAsync(string account, Button button) => Assert.Single(await House.PressAsync(account, button.Data)).Message;

    private Task<IReadOnlyList<CalendarChange>> KeptAsync() => House.Get<ICalendarChanges>().ListAsync(default);
}
