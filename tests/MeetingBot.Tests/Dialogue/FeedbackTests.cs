using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Dialogue;

public sealed class FeedbackTests : IAsyncLifetime
{
    private const string Question = "財產盤點最晚什麼時候要完成？";

    private DialogueHouse? house;

    private DialogueHouse House => house!;

    private IFeedbackBook Book => House.Get<IFeedbackBook>();

    public async Task InitializeAsync() => house = await DialogueHouse.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Fact]
    public async Task An_answer_carries_its_buttons_and_a_press_is_kept_with_question_answer_and_generation()
    {
        var answer = await AskAsync();

        var thanks = Assert.Single(await House.PressAsync("chen", Data(answer, "👍")));

        var kept = Assert.Single(await Book.ListAsync(false, 10, default));
        Assert.Equal(("web", "chen", answer.Key, true), (kept.Channel, kept.Account, kept.Message, kept.IsGood));
        Assert.Equal((Question, answer.Message.Text, 1L), (kept.Question, kept.Answer, kept.Generation));
        Assert.Equal("謝謝，已記下。", thanks.Message.Text);
    }

    [Fact]
    public async Task A_second_press_changes_it_and_the_same_again_is_harmless_and_silent()
    {
        var answer = await AskAsync();
        await House.PressAsync("chen", Data(answer, "👍"));
        await House.PressAsync("chen", Data(answer, "👎"));
        await House.PressAsync("chen", Data(answer, "👎"));

        Assert.False(Assert.Single(await Book.ListAsync(true, 10, default)).IsGood);
        var said = await House.Outbox.ListAsync([OutboxState.Sent], 10, default);
        Assert.Single(said, entry => entry.Message.Message.Text.StartsWith("已記下。", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_account_that_pressed_counts_and_one_that_the_answer_was_not_said_to_cannot()
    {
        var answer = await AskAsync();

        var refused = Assert.Single(await House.PressAsync("lin", Data(answer, "👎")));

        Assert.Contains("沒有辦法回饋", refused.Message.Text, StringComparison.Ordinal);
        Assert.Empty(await Book.ListAsync(false, 10, default));
    }

    [Fact]
    public async Task In_a_group_everybody_may_press_and_nobody_else_is_told()
    {
        var answer = Assert.Single(await House.SayInGroupAsync("chen", Question));

        var thanks = Assert.Single(await House.HearAsync(House.InGroup("lin", new Happening.Pressed(Data(answer, "👎"), null))));

        Assert.Equal(Address.Private("web", "lin"), thanks.To);
        Assert.Equal("lin", Assert.Single(await Book.ListAsync(true, 10, default)).Account);
    }

    [Fact]
    public async Task A_reaction_is_kept_and_taken_back_without_a_word()
    {
        var answer = Assert.Single(await House.SayInGroupAsync("chen", Question));

        Assert.Empty(await ReactAsync(answer, false));
        Assert.False(Assert.Single(await Book.ListAsync(false, 10, default)).IsGood);

        Assert.Empty(await ReactAsync(answer, null));
        Assert.Empty(await Book.ListAsync(false, 10, default));
    }

    [Fact]
    public async Task A_report_is_about_the_last_answer_that_the_account_got()
    {
        await AskAsync();
        await House.SayAsync("lin", "第11次處務會議由誰主持？");
        await House.SayAsync("chen", "我的待辦"); // no answer of its own

        var thanks = await House.AskAsync("chen", "回報錯誤 日期應該是10月17日");

        var kept = Assert.Single(await Book.ListAsync(true, 10, default));
        Assert.Equal((Question, "日期應該是10月17日"), (kept.Question, kept.Words));
        Assert.StartsWith("已記下您的回報", thanks.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_in_reply_to_a_message_is_about_that_one()
    {
        var first = await AskAsync();
        await House.SayAsync("chen", "第11次處務會議由誰主持？");

        await House.SayAsync("chen", "回報錯誤 不對", DialogueHouse.SentId(first.Key));

        Assert.Equal(Question, Assert.Single(await Book.ListAsync(true, 10, default)).Question);
    }

    [Fact]
    public async Task In_a_group_a_report_is_about_the_answer_that_was_given_there_and_not_about_a_later_private_one()
    {
        await House.SayInGroupAsync("chen", Question);
        House.Clock.Advance(TimeSpan.FromMinutes(1));
        await House.SayAsync("chen", "第11次處務會議由誰主持？");

        await House.SayInGroupAsync("chen", "回報錯誤 不對");

        Assert.Equal(Question, Assert.Single(await Book.ListAsync(true, 10, default)).Question);
    }

    [Theory]
    [InlineData(null, "停車場的月租費是多少？")] // 已私訊, and the answer in private: asked in the group all the same
    [InlineData("dm-chen", "停車場的月租費是多少？")] // what was asked in private since is none of the group's
    [InlineData("room-2", "")] // nor what was asked in another group
    public async Task In_a_group_a_report_is_also_about_what_was_told_in_private_of_its_question(string? askedSince, string expected)
    {
        await House.SayInGroupAsync("chen", "停車場的月租費是多少？");
        House.Clock.Advance(TimeSpan.FromMinutes(1));
        if (askedSince is not null)
        {
            var since = House.InGroup("chen", new Happening.Said("停車場的日租費是多少？", true));
            await House.HearAsync(since with { Place = new("web", askedSince), IsGroup = askedSince != "dm-chen" });
        }

        await House.SayInGroupAsync("chen", "回報錯誤 查得到才對");

        Assert.Equal(expected, Assert.Single(await Book.ListAsync(true, 10, default)).Question);
    }

    [Fact]
    public async Task A_report_without_an_answer_is_kept_all_the_same()
    {
        await House.SayAsync("chen", "回報錯誤 查不到上個月的會議");

        Assert.Equal("查不到上個月的會議", Assert.Single(await Book.ListAsync(true, 10, default)).Words);
    }

    [Fact]
    public async Task The_report_button_asks_for_words()
    {
        var answer = await AskAsync();

        var asked = Assert.Single(await House.PressAsync("chen", Data(answer, "回報錯誤")));

        Assert.Contains("哪裡不對", asked.Message.Text, StringComparison.Ordinal);
        Assert.Single(await Book.ListAsync(true, 10, default));
    }

    [Fact]
    public async Task In_a_group_the_bot_asks_for_words_in_the_way_in_which_it_will_hear_them()
    {
        var answer = Assert.Single(await House.SayInGroupAsync("chen", Question));
        var press = House.InGroup("chen", new Happening.Pressed(Data(answer, "回報錯誤"), null));

        var there = Assert.Single(await House.HearAsync(press with { Abilities = press.Abilities with { PrivateReply = true } }));
        var aside = Assert.Single(await House.HearAsync(House.InGroup("lin", new Happening.Pressed(Data(answer, "回報錯誤"), null))));

        Assert.Contains("例如「@會議小幫手 回報錯誤 ", there.Message.Text, StringComparison.Ordinal);
        Assert.Contains("例如「回報錯誤 ", aside.Message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("回饋 好 nothing/like-this")]
    [InlineData("回饋 好 web/in-1#歡迎")]
    public async Task A_forged_press_changes_nothing(string data)
    {
        await House.PressAsync("chen", data);

        Assert.Empty(await Book.ListAsync(false, 10, default));
    }

    private async Task<Outgoing> AskAsync() => Assert.Single(await House.SayAsync("chen", Question));

    private Task<IReadOnlyList<Outgoing>> ReactAsync(Outgoing answer, bool? isGood) =>
        House.HearAsync(House.InGroup("lin", new Happening.Reacted(DialogueHouse.SentId(answer.Key), isGood)));

    private static string Data(Outgoing answer, string label) => answer.Message.Buttons.Single(button => button.Label == label).Data;
}
