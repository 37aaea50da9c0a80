using MeetingBot.People;
using MeetingBot.Tests.Tasks;

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
    public async Task Who_has_no_unit_is_told_so_and_how_to_get_one()
    {
        var told = await House.AskAsync("somebody", "我的待辦");

        Assert.Contains("名冊裡還沒有您的單位", told.Text, StringComparison.Ordinal);
        Assert.Contains("web 的 somebody", told.Text, StringComparison.Ordinal);
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

    [Fact]
    public async Task A_case_shows_what_is_still_to_be_done_of_it_to_those_who_may_see_it()
    {
        var duty = SomeDuty.Of(SomeDuty.Units("總務組")).Duty with { Number = 0, Cases = ["10-2"] };
        await House.OweAsync(duty, duty with { Origin = SomeDuty.Ruling("school/2.txt"), Text = "校內的事。" });

        var reply = await House.AskAsync("chen", "案號 10-2");

        Assert.Contains("這個案子還沒完成的待辦：\n・待辦 ", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("校內的事", reply.Text, StringComparison.Ordinal);
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
        Assert.Contains("\n待辦：未完成 ", state.Text, StringComparison.Ordinal);
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

        Assert.StartsWith("總務組", list.Text, StringComparison.Ordinal);
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
