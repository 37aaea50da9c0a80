using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Tests.Tasks;

namespace MeetingBot.Tests.Dialogue.Duties;

/// <summary>Conversations about duties, as people would write them. It is 114年12月3日, a Wednesday, at nine; the office is that of SomeOffice.</summary>
public sealed class DutyTalkTests : IAsyncLifetime
{
    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync()
    {
        house = await DialogueHouse.WithAsync(SomeOffice.Roll);
        House.Clock.Advance(TimeSpan.FromDays(61));
    }

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Fact]
    public async Task Somebody_reads_their_list_finishes_one_and_it_is_gone_from_it()
    {
        await House.OweAsync(Of(), Of("請資訊局於12月5日前交報告。", "2025-12-05"));

        var list = await House.AskAsync("member", "我的待辦");
        var done = await House.AskAsync("member", "完成 2");
        var after = await House.AskAsync("member", "我的待辦");

        Assert.Equal(
            """
            資訊局的待辦，共 2 項：
            【本週】
            ・待辦 2　114年12月5日（五）（還有2天）：請資訊局於12月5日前交報告（望海市政府資訊局第11次局務會議）
            【之後】
            ・待辦 1　114年12月31日（三）（還有28天）：請資訊局於12月31日前完成弱點掃描（望海市政府資訊局第11次局務會議）
            """.ReplaceLineEndings("\n"),
            list.Text);
        Assert.Equal(["完成 2", "完成 1", "本週到期", "逾期", "最近完成"], list.Buttons.Select(button => button.Data));
        Assert.Contains("已由王科員於114年12月3日（三）09:00登錄完成", done.Text, StringComparison.Ordinal);
        Assert.Contains("共 1 項", after.Text, StringComparison.Ordinal);
        Assert.Contains("・待辦 2　114年12月3日（三）09:00 王科員：", (await House.AskAsync("member", "最近完成")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overdue_and_undated_ones_stand_under_their_own_headings()
    {
        await House.OweAsync(Of(due: null), Of(due: "2025-12-01"), Of(due: "2025-12-03"));

        var list = await House.AskAsync("member", "我的待辦");

        Assert.Equal(["【逾期】", "【今天】", "【未定期限】"], list.Text.Split('\n').Where(line => line.StartsWith('【')));
        Assert.Contains("（已逾期2天）", (await House.AskAsync("member", "逾期")).Text, StringComparison.Ordinal);
        Assert.Contains("共 2 項", (await House.AskAsync("member", "本週到期")).Text, StringComparison.Ordinal); // Monday's is of this week
    }

    [Fact]
    public async Task A_manager_has_the_units_below_in_their_list_too_but_no_button_to_finish_in_their_place()
    {
        await House.OweAsync(Of(owners: SomeDuty.Units("資安科")));

        var list = await House.AskAsync("manager", "我的待辦");

        Assert.Contains("（資安科，望海市政府資訊局第11次局務會議）", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(list.Buttons, button => button.Label.StartsWith("完成", StringComparison.Ordinal));
        Assert.Contains("沒有待辦", (await House.AskAsync("member", "我的待辦")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_to_all_units_of_a_body_is_said_to_the_units_below_it_and_to_no_others()
    {
        await House.OweAsync(Of(owners: new Ownership.AllUnits("望海市政府資訊局")));

        Assert.Contains("弱點掃描", (await House.AskAsync("below", "我的待辦")).Text, StringComparison.Ordinal);
        Assert.Contains("沒有待辦", (await House.AskAsync("other", "我的待辦")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_pages()
    {
        await House.OweAsync([.. Enumerable.Range(1, 13).Select(i => Of($"請資訊局清點第{i}號倉庫。"))]);

        var first = await House.AskAsync("member", "我的待辦");
        var second = Assert.Single(await House.PressAsync("member", first.Buttons.Single(button => button.Label == "下一頁").Data)).Message;

        Assert.StartsWith("資訊局的待辦，共 13 項（第 1 頁，共 2 頁）：", first.Text, StringComparison.Ordinal);
        Assert.Contains("第11號倉庫", second.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(second.Buttons, button => button.Label == "下一頁");
    }

    [Fact]
    public async Task Where_no_duties_have_come_in_yet_the_list_is_empty_and_says_so_kindly() =>
        Assert.Equal("資訊局目前沒有待辦。辦完的，說「最近完成」可以看。", (await House.AskAsync("member", "我的待辦")).Text);

    [Fact]
    public async Task What_somebody_may_not_see_is_in_no_list_and_looks_like_nothing()
    {
        await House.OweAsync(SomeDuty.Of(file: "人事/3.txt").Duty with { Number = 0 }, SomeDuty.Of(doubt: "找不到期限").Duty with { Number = 0 });

        Assert.Contains("沒有待辦", (await House.AskAsync("member", "我的待辦")).Text, StringComparison.Ordinal);
        Assert.Equal((await House.AskAsync("member", "完成 99")).Text.Replace("99", "1", StringComparison.Ordinal), (await House.AskAsync("member", "完成 1")).Text);
        Assert.Contains("等管理者確認", (await House.AskAsync("member", "完成 2")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_may_be_left_out_when_only_one_can_be_meant()
    {
        await House.OweAsync(Of());

        Assert.Contains("登錄完成", (await House.AskAsync("member", "完成")).Text, StringComparison.Ordinal);
        Assert.StartsWith("已取消完成", (await House.AskAsync("member", "取消完成")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_the_bot_asks_and_a_button_says_all_that_was_said()
    {
        await House.OweAsync(Of(), Of("請資訊局交報告。"));

        var which = await House.AskAsync("member", "延到 1/20 因為等候廠商");
        var done = Assert.Single(await House.PressAsync("member", which.Buttons[1].Data)).Message;

        Assert.StartsWith("請問是哪一項？", which.Text, StringComparison.Ordinal);
        Assert.Equal(["延到 1 1/20 因為等候廠商", "延到 2 1/20 因為等候廠商"], which.Buttons.Select(button => button.Data));
        Assert.Contains("待辦 2「請資訊局交報告」資訊局的期限是115年1月20日（二）", done.Text, StringComparison.Ordinal);
        Assert.Equal("等候廠商", (await House.Get<IDutyBook>().HistoryAsync(2, default))[^1].What.Split('：')[1]);
    }

    [Fact]
    public async Task The_message_that_is_replied_to_says_which()
    {
        await House.OweAsync(Of(), Of("請資訊局交報告。"));
        await House.AskAsync("member", "待辦 2");
        var card = (await House.Outbox.LastAsync("web/dm-member", default))!;
        await House.AskAsync("member", "我的待辦");

        var reply = Assert.Single(await House.SayAsync("member", "完成", DialogueHouse.SentId(card.Message.Key))).Message;

        Assert.StartsWith("待辦 2「", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_digest_says_which()
    {
        await House.OweAsync(Of(), Of("請資訊局交報告。"));
        await House.Get<INoticeBook>().OweAsync(
            [new(new("digest/1", Address.Private("web", "member"), new("提醒")), "person/member", new(2025, 12, 3), "digest", [new("2|x", 2, "資訊局", "told", "新的待辦")])], default);
        await House.DeliverAsync();

        Assert.StartsWith("待辦 2「", (await House.AskAsync("member", "完成")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Said_twice_in_a_row_it_is_said_of_the_same_one_not_of_the_next()
    {
        await House.OweAsync(Of(), Of("請資訊局交報告。"));
        var first = await House.AskAsync("member", "完成 1");

        var second = await House.AskAsync("member", "完成 完成");

        Assert.Equal(first.Text, second.Text);
        Assert.True((await House.Get<IDutyBook>().FindAsync(2, default))!.Duty.IsOpen);
    }

    [Theory]
    [InlineData("完成 99999", "找不到待辦 99999")]
    [InlineData("完成 1 2、3", "請分別說「完成 1」「完成 2」「完成 3」")]
    [InlineData("完成 -1", "編號沒有負數，所以這次沒有處理。請寫成「完成 1」")]
    [InlineData("延到-1 12/31", "請寫成「延到 1 12/31」")]
    [InlineData("取消待辦 -1", "請寫成「取消待辦 1」")]
    [InlineData("完成 1 工務局", "工務局不是待辦 1 的主辦單位")]
    [InlineData("延到 1 2/30", "沒有「2/30」這一天")]
    [InlineData("延到 1 12/1/1", "沒有「12/1/1」這一天")]
    [InlineData("延到 1 120/12/31", "太遠了")]
    [InlineData("延到 1 昨天", "已經過了")]
    [InlineData("延到 1 再說", "延到哪一天")]
    [InlineData("暫停 1 到 1/15", "不能超過期限")]
    [InlineData("提醒我 1 一年前", "什麼時候提醒您")]
    [InlineData("不是我們 1 火星局", "名冊裡沒有「火星局」")]
    [InlineData("同意 1-9", "可能已經處理過了")]
    [InlineData("同意", "目前沒有等候您同意的申請")]
    public async Task Rubbish_changes_nothing_and_is_told_why(string said, string why)
    {
        await House.OweAsync(Of());

        Assert.Contains(why, (await House.AskAsync("member", said)).Text, StringComparison.Ordinal);
        Assert.Equal(1, (await House.Get<IDutyBook>().FindAsync(1, default))!.Version);
    }

    [Theory]
    [InlineData("other", "這是資訊局主辦的事項")]
    [InlineData("stranger", "這是資訊局主辦的事項")]
    public async Task Somebody_elses_duty_stays_theirs(string who, string why)
    {
        await House.OweAsync(Of());

        Assert.Contains(why, (await House.AskAsync(who, "完成 1")).Text, StringComparison.Ordinal);
        Assert.True((await House.Get<IDutyBook>().FindAsync(1, default))!.Duty.IsOpen);
    }

    [Fact]
    public async Task The_button_of_an_old_card_says_what_has_become_of_it()
    {
        await House.OweAsync(Of());
        await House.Get<IDutyBook>().ChangeAsync(1, held => (0, (DutyChange?)DutyChange.Of(held.Duty with { State = DutyState.Withdrawn }, new DutyEvent(House.Clock.GetUtcNow(), null, null, "會議紀錄", "撤銷"))), default);

        Assert.Contains("已撤銷", Assert.Single(await House.PressAsync("member", "完成 1")).Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_extension_goes_to_the_manager_who_decides_with_a_button_and_both_know()
    {
        await House.OweAsync(Of());
        await House.AskAsync("member", "延到 1 1/15");

        var asked = await House.SayAsync("member", "延到 1 2/10 因為還在等廠商");
        var request = Assert.Single(asked, message => message.IsNotice);
        var decided = await House.PressAsync("manager", request.Message.Buttons[0].Data);

        Assert.StartsWith("已請林局長決定", asked[0].Message.Text, StringComparison.Ordinal);
        Assert.Equal("web/@manager", request.To.Line);
        Assert.StartsWith("已同意。", decided[0].Message.Text, StringComparison.Ordinal);
        Assert.Equal("web/@member", Assert.Single(decided, message => message.IsNotice).To.Line);
        Assert.Equal(new DateOnly(2026, 2, 10), (await House.Get<IDutyBook>().FindAsync(1, default))!.DueOf("資訊局"));
    }

    [Fact]
    public async Task What_waits_for_ones_word_is_listed_and_decided_without_a_number()
    {
        await House.OweAsync(Of());
        await House.SayAsync("member", "不是我們 1 工務局 因為屬道路業務");

        var list = await House.AskAsync("other", "申請");
        var own = await House.AskAsync("member", "申請");
        var decided = (await House.SayAsync("other", "同意"))[0].Message;

        Assert.Contains("王科員申請把待辦 1", list.Text, StringComparison.Ordinal);
        Assert.Contains("原因：屬道路業務", list.Text, StringComparison.Ordinal);
        Assert.StartsWith("您提出、等候別人同意的申請，共 1 項", own.Text, StringComparison.Ordinal);
        Assert.Contains("資訊局的部分已移交工務局", decided.Text, StringComparison.Ordinal);
        Assert.Contains("待辦 1", (await House.AskAsync("other", "我的待辦")).Text, StringComparison.Ordinal);
        Assert.Contains("沒有待辦", (await House.AskAsync("member", "我的待辦")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_deputy_of_a_contact_who_is_away_is_told_in_their_place()
    {
        await House.OweAsync(Of(owners: SomeDuty.Units("工務局")));
        await House.Get<MeetingBot.Archive.Office.IAbsences>().KeepAsync("contact", new("contact", new(2025, 12, 1), new(2025, 12, 5)), new(2025, 12, 3), default);

        var asked = await House.SayAsync("other", "不是我們 1 資訊局");

        var told = Assert.Single(asked, message => message.IsNotice);
        Assert.Equal(("web/@deputy", true), (told.To.Line, told.Message.Text.StartsWith("（您代理李聯絡）", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Standing_in_for_somebody_opens_no_minutes()
    {
        var roll = SomeOffice.Roll;
        await using var other = await DialogueHouse.WithAsync(new(
            roll.Units, [.. roll.People, new("hr", "人事聯絡人", ["人事處"], [], false, new Dictionary<string, string> { ["web"] = "hr" }, ["deputy"]) { ContactFor = ["人事處"] },
                new("clerk", "人事科員", ["人事處"], ["資訊局"], false, new Dictionary<string, string> { ["web"] = "clerk" }, [])], [], roll.Rules));
        await other.OweAsync(SomeDuty.Of(file: "人事/3.txt").Duty with { Number = 0 });
        await other.Get<MeetingBot.Archive.Office.IAbsences>().KeepAsync("hr", new("hr", new(2025, 10, 1), new(2025, 10, 9)), new(2025, 10, 3), default);

        var asked = await other.SayAsync("clerk", "不是我們 1 人事處");

        Assert.Equal("web/@hr", Assert.Single(asked, message => message.IsNotice).To.Line);
    }

    [Fact]
    public async Task One_duty_in_full_with_what_one_may_do()
    {
        await House.OweAsync(Of());
        await House.AskAsync("member", "延到 1 1/15 因為等候廠商");

        var card = await House.AskAsync("member", "待辦 1");

        Assert.Equal(
            """
            待辦 1「請資訊局於12月31日前完成弱點掃描」（望海市政府資訊局第11次局務會議，114年11月28日（五））
            狀態：辦理中
            期限：114年12月31日（三）（還有28天），依「12月31日前」：紀錄寫明的日期
            主辦：
            ・資訊局：辦理中，期限115年1月15日（四）（還有43天），已展延 1 次，原訂期限114年12月31日（三）
            紀錄：
            ・114年12月3日（三）09:00 會議紀錄：新增
            ・114年12月3日（三）09:00 王科員：展延至115年1月15日（四）：等候廠商
            """.ReplaceLineEndings("\n"),
            card.Text);
        Assert.Equal(["完成 1", "延到 1", "不是我們 1", "提醒我 1", "為什麼 1"], card.Buttons.Select(button => button.Data));
        Assert.Equal(["為什麼 1"], (await House.AskAsync("other", "待辦 1")).Buttons.Select(button => button.Data));
        Assert.StartsWith("http://127.0.0.1:5080/minutes/11.txt#p4", card.Quotations[0].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_missing_is_asked_for_with_buttons()
    {
        await House.OweAsync(Of());

        var extend = await House.AskAsync("member", "延到 1");
        var remind = await House.AskAsync("member", "提醒我 1");

        Assert.Equal(["延到 1 115/1/7", "延到 1 115/1/14"], extend.Buttons.Select(button => button.Data));
        Assert.Contains(
            "114年12月28日（日）不是辦公日，會提前在114年12月26日（五）提醒您",
            Assert.Single(await House.PressAsync("member", remind.Buttons[1].Data)).Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_tells_the_notice_the_rule_and_what_comes_next()
    {
        await House.OweAsync(Of());
        await House.Get<INoticeBook>().OweAsync(
            [new(new("digest/1", Address.Private("web", "contact"), new("提醒")), "person/contact", new(2025, 12, 3), "digest", [new("1|x", 1, "資訊局", "told", "新的待辦，在下一個辦公時間告知")])], default);
        await House.DeliverAsync();

        var why = await House.AskAsync("contact", "為什麼 1");

        Assert.Contains("・114年12月3日（三）09:00：新的待辦，在下一個辦公時間告知", why.Text, StringComparison.Ordinal);
        Assert.Contains("下一次提醒是", why.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("member", "資訊局的提醒送給聯絡人李聯絡")]
    [InlineData("other", "主辦單位是資訊局，不是您的單位")]
    [InlineData("above", "上級主管，逾期才會告訴您")]
    public async Task Why_not_tells_who_is_told_instead(string who, string because)
    {
        await House.OweAsync(Of());

        var why = await House.AskAsync(who, "為什麼沒有提醒我 1");

        Assert.Contains("沒有提醒過您", why.Text, StringComparison.Ordinal);
        Assert.Contains(because, why.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_not_tells_that_it_is_done_or_paused()
    {
        await House.OweAsync(Of(), Of());
        await House.AskAsync("contact", "暫停 1 到 12/20");
        await House.AskAsync("contact", "完成 2");

        Assert.Contains("已設定暫停提醒，114年12月20日（六）起恢復", (await House.AskAsync("contact", "為什麼沒有提醒我 1")).Text, StringComparison.Ordinal);
        Assert.Contains("已完成", (await House.AskAsync("contact", "為什麼沒有提醒我 2")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_a_tick_is_ones_own_and_the_group_reads_one_line()
    {
        await House.OweAsync(Of(owners: new Ownership.Staff("望海市政府資訊局")));

        var replies = await House.HearAsync(House.InGroup("below", new Happening.Pressed("完成 1", null)));

        Assert.Equal(["web/room-1", "web/@below"], replies.Select(reply => reply.To.Line));
        Assert.Equal("孫科員完成了待辦 1「請資訊局於12月31日前完成弱點掃描」，4 人中已有 1 人完成。", replies[0].Message.Text);
        Assert.Contains("您的部分已於", replies[1].Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_of_all_staff_and_does_not_concern_one_of_them_ends_for_that_one_when_the_manager_agrees()
    {
        await House.OweAsync(Of(owners: new Ownership.Staff("望海市政府資訊局")));

        var asked = await House.SayAsync("below", "不是我 1 因為已經免申報");
        var inbox = await House.AskAsync("manager", "申請");
        var agreed = await House.SayAsync("manager", inbox.Buttons[0].Data);

        Assert.Equal(["web/dm-below", "web/@manager"], asked.Select(one => one.To.Line));
        Assert.Equal("web/@below", agreed[^1].To.Line);
        Assert.Contains("同意之前仍請依期限辦理。", asked[0].Message.Text, StringComparison.Ordinal);
        Assert.Contains("孫科員說待辦 1「請資訊局於12月31日前完成弱點掃描」與本人無關，申請不必辦理", inbox.Text, StringComparison.Ordinal);
        Assert.Contains("已經免申報", inbox.Text, StringComparison.Ordinal);
        Assert.Equal(ShareState.Released, (await House.Get<IDutyBook>().FindAsync(1, default))!.ShareOf("below").State);
        Assert.Contains("沒有待辦", (await House.AskAsync("below", "我的待辦")).Text, StringComparison.Ordinal);
        Assert.Contains("不必辦理", (await House.AskAsync("below", "完成 1")).Text, StringComparison.Ordinal);
        Assert.Contains("您的部分：不必辦理", (await House.AskAsync("below", "待辦 1")).Text, StringComparison.Ordinal);
        Assert.Contains("您的部分不必辦理，所以不再提醒", (await House.AskAsync("below", "為什麼沒有提醒我 1")).Text, StringComparison.Ordinal);
        Assert.Contains("同意不必辦理的，不能在這裡改回未完成", (await House.AskAsync("below", "取消完成 1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_one_member_alone_can_be_answered_in_the_group_the_details_are_for_them_only()
    {
        House.Abilities = new(Buttons: true, PrivateReply: true);
        await House.OweAsync(Of());

        var replies = await House.SayInGroupAsync("member", "完成 1");

        Assert.Equal([null, "member"], replies.Select(reply => reply.OnlyFor));
        Assert.Equal(2, replies.Select(reply => reply.Key).Distinct().Count());
    }

    [Fact]
    public async Task A_stranger_in_the_group_ticks_nothing_and_is_told_so_alone()
    {
        await House.OweAsync(Of(owners: new Ownership.Staff("望海市政府資訊局")));

        var replies = await House.HearAsync(House.InGroup("stranger", new Happening.Pressed("完成 1", null)));

        Assert.Equal("已私訊。", replies[0].Message.Text);
        Assert.Contains("不是由您或您的單位主辦", replies[1].Message.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await House.Get<IDutyBook>().FindAsync(1, default))!.Version);
    }

    [Fact]
    public async Task A_group_reads_nothing_of_minutes_that_not_all_of_it_may_see()
    {
        await House.OweAsync(SomeDuty.Of(SomeDuty.Units("人事處"), file: "人事/3.txt").Duty with { Number = 0 });

        var replies = await House.SayInGroupAsync("admin", "完成 1 人事處");

        Assert.Equal("已私訊。", replies[0].Message.Text);
        Assert.Contains("登錄完成", replies[1].Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_comes_again_after_a_crash_is_answered_the_same_and_changes_nothing_more()
    {
        await House.OweAsync(Of());
        await House.AskAsync("member", "延到 1 1/15");
        var said = House.Private("member", new Happening.Said("延到 1 2/10 因為還在等廠商", false));

        var first = await House.Desk.HearAsync(said, House.Clock.GetUtcNow(), default);
        var version = (await House.Get<IDutyBook>().FindAsync(1, default))!.Version;
        var again = await House.Desk.HearAsync(said, House.Clock.GetUtcNow(), default);

        Assert.Equal(first.Select(message => (message.Key, message.Message.Text)), again.Select(message => (message.Key, message.Message.Text)));
        Assert.Equal(2, again.Count);
        Assert.Equal(version, (await House.Get<IDutyBook>().FindAsync(1, default))!.Version);
    }

    [Fact]
    public async Task A_list_follows_what_other_processes_change()
    {
        await House.OweAsync(Of(), Of("請資訊局交報告。"));
        await House.AskAsync("member", "我的待辦");
        await House.Get<IDutyBook>().ChangeAsync(1, held => (0, (DutyChange?)DutyChange.Of(held.Duty with { State = DutyState.Withdrawn }, new DutyEvent(House.Clock.GetUtcNow(), null, null, "會議紀錄", "撤銷"))), default);
        await House.OweAsync(Of("請資訊局盤點。"));

        var list = await House.AskAsync("member", "我的待辦");

        Assert.DoesNotContain("待辦 1", list.Text, StringComparison.Ordinal);
        Assert.Contains("待辦 3", list.Text, StringComparison.Ordinal);
    }

    private static Duty Of(string text = "請資訊局於12月31日前完成弱點掃描。", string? due = "2025-12-31", Ownership? owners = null) =>
        SomeDuty.Of(owners, due).Duty with { Number = 0, Text = text };
}
