using MeetingBot.People;

namespace MeetingBot.Tests.Dialogue;

/// <summary>What commands give, and to whom.</summary>
public sealed class CommandTests : IAsyncLifetime
{
    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await DialogueHouse.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Fact]
    public async Task Help_shows_questions_of_which_each_has_an_answer()
    {
        var help = await House.AskAsync("chen", "說明");

        Assert.InRange(help.Buttons.Count, 4, 6);
        foreach (var button in help.Buttons)
        {
            var reply = Assert.Single(await House.PressAsync("chen", button.Data));
            Assert.True(reply.Answers?.HasAnswer ?? reply.Message.Text.StartsWith("總務組", StringComparison.Ordinal), $"{button.Data}: {reply.Message.Text}");
        }
    }

    [Fact]
    public async Task My_tasks_are_the_dated_orders_to_my_unit_from_today_on_with_day_words_and_meeting()
    {
        var list = await House.AskAsync("chen", "我的待辦");

        Assert.Equal(
            """
            總務組有期限的交辦，共 3 項：
            ・114年10月15日（三）：請總務組於114年10月15日前完成財產盤點，並送會計室（白鯨市政府秘書處第11次處務會議）
            ・114年11月10日（一）：公務車輛調度作法，請總務組於114年11月10日前提出（白鯨市政府秘書處第12次處務會議）
            ・114年12月12日（五）（還有70天），原紀錄「114年11月28日」，經白鯨市政府秘書處第12次處務會議修正：資訊安全線上課程完成期限為114年11月28日，請各科室督促同仁完成（白鯨市政府秘書處第11次處務會議）
            """.ReplaceLineEndings("\n"),
            list.Text.Replace("（列管編號12-1）", "", StringComparison.Ordinal));
        Assert.StartsWith("http://127.0.0.1:5080/minutes/11.txt#p", list.Quotations[0].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_later_minutes_moved_counts_where_it_is_now()
    {
        House.Clock.Advance(TimeSpan.FromDays(59)); // 12月1日: the day as first written has passed, the corrected one has not

        Assert.Contains("・114年12月12日（五）（還有11天），原紀錄「114年11月28日」", (await House.AskAsync("chen", "我的待辦")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("資訊安全線上課程", (await House.AskAsync("chen", "逾期")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_gets_what_the_units_below_were_told_too()
    {
        Assert.Contains("請資訊室於114年11月20日前", (await House.AskAsync("head", "我的待辦")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_to_all_units_of_a_body_is_said_to_the_units_below_it_and_to_no_others()
    {
        await using var other = await DialogueHouse.WithAsync(null, ("a.txt", """
            白鯨市政府秘書處第14次處務會議紀錄
            時間：114年9月17日（星期三）上午9時30分
            主席：王大同處長

            壹、主席裁示
            請各科室於114年10月20日前完成檔案清點。
            貳、散會
            """));

        Assert.Contains("檔案清點", (await other.AskAsync("chen", "我的待辦")).Text, StringComparison.Ordinal);
        Assert.Contains("目前沒有", (await other.AskAsync("wu", "我的待辦")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_this_week_is_from_monday_to_sunday()
    {
        House.Clock.Advance(TimeSpan.FromDays(13)); // Thursday the 16th: the 15th has passed and is of this week

        var list = await House.AskAsync("chen", "本週到期");

        Assert.StartsWith("總務組本週到期的交辦，共 1 項：\n・114年10月15日（三）（期限已過）：", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_called_overdue_what_has_passed_is_told_without_judgement()
    {
        House.Clock.Advance(TimeSpan.FromDays(60));

        var list = await House.AskAsync("chen", "逾期");

        Assert.StartsWith("目前還沒有登錄辦理情形，所以不說哪一項逾期。", list.Text, StringComparison.Ordinal);
        Assert.Contains("・114年11月10日（一）（期限已過）：", list.Text, StringComparison.Ordinal);
        Assert.Contains("共 2 項：", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("114年11月28日", list.Text, StringComparison.Ordinal); // a later meeting gave more time: it has not passed
    }

    [Fact]
    public async Task A_long_list_ends_after_ten_and_tells_how_many_more()
    {
        var orders = Enumerable.Range(1, 13).Select(i => $"（{"一二三四五六七八九十"[Math.Min(i, 10) - 1]}）請總務組於114年12月{i}日前完成第{i}號倉庫清點。");
        await using var other = await DialogueHouse.WithAsync(null, ("a.txt", $"""
            白鯨市政府秘書處第14次處務會議紀錄
            時間：114年9月17日（星期三）上午9時30分
            主席：王大同處長

            壹、主席裁示
            {string.Join('\n', orders)}
            貳、散會
            """));

        var list = await other.AskAsync("chen", "我的待辦");

        Assert.StartsWith("總務組有期限的交辦，共 13 項：\n・114年12月1日（一）", list.Text, StringComparison.Ordinal);
        Assert.EndsWith("\n另有 3 項。", list.Text, StringComparison.Ordinal);
        Assert.Equal(12, list.Text.Split('\n').Length);
    }

    [Fact]
    public async Task Who_has_no_unit_is_told_so_and_how_to_get_one()
    {
        var told = await House.AskAsync("somebody", "我的待辦");

        Assert.Contains("名冊裡還沒有您的單位", told.Text, StringComparison.Ordinal);
        Assert.Contains("web 的 somebody", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_holds_nothing_of_minutes_that_its_reader_may_not_see()
    {
        await using var other = await DialogueHouse.WithAsync(null, ("school/3.txt", """
            白鯨市政府秘書處第15次處務會議紀錄
            時間：114年9月17日（星期三）上午9時30分
            主席：王大同處長

            壹、主席裁示
            請總務組於114年10月20日前完成檔案清點。
            貳、散會
            """));

        Assert.DoesNotContain("檔案清點", (await other.AskAsync("chen", "我的待辦")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("案號 10-2", "10-2")]
    [InlineData("會議 11", "第11次")]
    [InlineData("會議 處務會議 12", "第12次")]
    [InlineData("決議 零用金", "緩議")] // stands under a heading that says it
    [InlineData("決議 盤點", "財產盤點")]
    public async Task Cases_meetings_and_resolutions_are_found_by_what_they_are_called(string command, string expected)
    {
        var reply = Assert.Single(await House.SayAsync("chen", command));

        Assert.True(reply.Answers!.HasAnswer, reply.Message.Text);
        Assert.Contains(expected, reply.Message.Text, StringComparison.Ordinal);
        Assert.NotEmpty(reply.Message.Quotations);
    }

    [Theory]
    [InlineData("會議 99", "沒有第99次的會議")]
    [InlineData("決議 火星", "找不到「火星」")]
    [InlineData("案號 99-9", "查無99-9案")]
    [InlineData("案號", "例如「案號 204-2」")]
    public async Task What_is_not_there_or_not_said_is_told(string command, string expected)
    {
        Assert.Contains(expected, (await House.AskAsync("chen", command)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_meetings_one_is_chosen_by_a_button()
    {
        var which = await House.AskAsync("boss", "會議 2");
        await House.Get<MeetingBot.Intake.MinutesReload>().RunAsync(
            House.Minutes.With("x/2.txt", "白鯨市政府資訊局第2次局務會議紀錄\n時間：114年9月17日\n主席：林局長\n\n壹、主席裁示\n請資訊室儘速辦理。\n").Path, false, null, default);
        var offered = await House.AskAsync("boss", "會議 2");

        Assert.Contains("第2次", which.Text, StringComparison.Ordinal);
        Assert.Contains("請問是哪一場", offered.Text, StringComparison.Ordinal);
        var chosen = Assert.Single(await House.PressAsync("boss", offered.Buttons[0].Data));
        Assert.True(chosen.Answers!.HasAnswer, chosen.Message.Text);
    }

    [Theory]
    [InlineData("重新載入")]
    [InlineData("狀態")]
    public async Task What_only_admins_may_do_is_courteously_refused_to_others(string command)
    {
        Assert.Contains("只有管理者可以用", (await House.AskAsync("chen", command)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_reloads_minutes_and_people_and_reads_what_changed()
    {
        House.Minutes.With("14.txt", "白鯨市政府秘書處第14次處務會議紀錄\n時間：114年9月24日\n主席：王處長\n\n壹、主席裁示\n請總務組於114年10月20日前完成檔案清點。\n");

        var report = await House.AskAsync("boss", "重新載入");

        Assert.Contains("新增 1、更新 0", report.Text, StringComparison.Ordinal);
        Assert.Contains("名冊", report.Text, StringComparison.Ordinal);
        Assert.Contains("檔案清點", (await House.AskAsync("boss", "檔案清點什麼時候要完成？")).Quotations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reload_that_goes_on_already_is_told()
    {
        await using var other = await House.Get<MeetingBot.Archive.IMinutesArchive>().BeginReloadAsync(default);

        Assert.Contains("重新載入還在進行", (await House.AskAsync("boss", "重新載入")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_sees_the_state()
    {
        var state = await House.AskAsync("boss", "狀態");

        Assert.Contains("第 1 代，4 份，114年10月3日（五）09:00載入", state.Text, StringComparison.Ordinal);
        Assert.Contains("6 個單位、5 人", state.Text, StringComparison.Ordinal);
        Assert.Contains("等待處理 0 則", state.Text, StringComparison.Ordinal); // this one is not counted
    }

    [Theory]
    [InlineData("我的代辦")]
    [InlineData("/什麼")]
    [InlineData("電梯")]
    public async Task Something_short_that_is_nothing_known_gets_the_nearest_three(string said)
    {
        var offered = await House.AskAsync("chen", said);

        Assert.StartsWith("看不懂", offered.Text, StringComparison.Ordinal);
        Assert.Equal(3, offered.Buttons.Count);
    }

    [Theory]
    [InlineData("財產盤點")] // words alone that the minutes know
    [InlineData("財產盤點什麼時候要完成")]
    public async Task A_real_question_is_answered(string said)
    {
        Assert.Contains("財產盤點", (await House.AskAsync("chen", said)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_are_no_buttons_a_number_presses_one_of_the_last_message()
    {
        House.Abilities = new(Buttons: false);
        var help = await House.AskAsync("chen", "說明");
        var number = help.Buttons.ToList().FindIndex(button => button.Data == "我的待辦") + 1;

        var list = await House.AskAsync("chen", $"{number}．".Replace("．", "。", StringComparison.Ordinal));

        Assert.StartsWith("總務組有期限的交辦", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_presses_what_was_said_in_private_about_a_question_of_the_group()
    {
        House.Abilities = new(Buttons: false);
        await House.SayInGroupAsync("chen", "說明");

        var reply = Assert.Single(await House.SayAsync("chen", "１"));

        Assert.Contains("第13次處務會議", reply.Message.Text + reply.Answers?.Question, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_people_file_everything_is_open_and_nobody_has_a_unit()
    {
        await using var other = await DialogueHouse.OpenAsync(Roll.Empty);

        Assert.Single(await other.SayInGroupAsync("x", "教務處的課程計畫什麼時候要完成？"));
        Assert.Equal(0, other.Rosters.Asked);
        Assert.Contains("還沒有您的單位", (await other.AskAsync("x", "我的待辦")).Text, StringComparison.Ordinal);
    }
}
