using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Dialogue;

/// <summary>Comings and goings, edits, messages taken back, outages and failures.</summary>
public sealed class TurnTests : IAsyncLifetime
{
    private const string Due = "財產盤點最晚什麼時候要完成？";
    private const string Chair = "第11次處務會議由誰主持？";
    private static readonly TimeSpan Outage = TimeSpan.FromMinutes(11);

    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await DialogueHouse.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Fact]
    public async Task One_welcome_when_the_bot_is_added_however_often_the_channel_says_so()
    {
        await House.HearAsync(House.InGroup("chen", new Happening.BotAdded()) with { Name = "陳小華" });
        await House.HearAsync(House.InGroup("chen", new Happening.BotAdded()));
        await House.HearAsync(House.InGroup("lin", new Happening.MembersChanged()));

        var welcome = Assert.Single(await House.Outbox.ListAsync([OutboxState.Sent], 10, default)).Message;

        Assert.Contains("由陳小華加入", welcome.Message.Text, StringComparison.Ordinal);
        Assert.Contains("我只讀提及我的訊息", welcome.Message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(welcome.Message.Buttons, button => button.Data.Contains("燈塔國", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_bot_is_removed_it_says_nothing_and_nothing_goes_there_any_more()
    {
        await House.Get<IPlaces>().KeepAsync(new(new("web", DialogueHouse.Group), true, null, "處務", House.Abilities, "", null), default);

        Assert.Empty(await House.HearAsync(House.InGroup("chen", new Happening.BotRemoved())));

        Assert.NotNull((await House.Get<IPlaces>().FindAsync("web", DialogueHouse.Group, default))!.ClosedWhy);
    }

    [Fact]
    public async Task An_edit_within_ten_minutes_replaces_the_answer()
    {
        House.Abilities = new(Buttons: true, Update: true);
        var (asked, answer) = await AskAsync(Due);

        var edited = Assert.Single(await EditAsync(asked, Chair));

        Assert.Contains("王大同", edited.Message.Text, StringComparison.Ordinal);
        Assert.Equal((answer.Key, asked.MessageId), (edited.Updates, edited.ReplyTo));
        Assert.NotEqual(answer.Key, edited.Key);
    }

    [Fact]
    public async Task Where_a_message_cannot_be_replaced_a_new_reply_comes_only_if_it_says_something_else()
    {
        var (asked, _) = await AskAsync(Due);

        Assert.Empty(await EditAsync(asked, "財產盤點，最晚什麼時候要完成呢？"));
        var edited = Assert.Single(await EditAsync(asked, Chair));

        Assert.Null(edited.Updates);
    }

    [Fact]
    public async Task A_second_edit_replaces_the_answer_to_the_first()
    {
        House.Abilities = new(Buttons: true, Update: true);
        var (asked, _) = await AskAsync(Due);
        var first = Assert.Single(await EditAsync(asked, Chair));

        var second = Assert.Single(await EditAsync(asked, "第12次處務會議由誰主持？"));

        Assert.Equal(first.Key, second.Updates);
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_or_comes_late_or_is_other_peoples_gets_no_word()
    {
        var (asked, _) = await AskAsync(Due);

        Assert.Empty(await EditAsync(asked, Due)); // a messenger added a preview
        Assert.Empty(await House.HearAsync(House.InGroup("lin", new Happening.Edited("m-unknown", Chair, false))));
        House.Clock.Advance(Outage);
        Assert.Empty(await EditAsync(asked, Chair));
    }

    [Fact]
    public async Task An_edit_in_a_group_of_what_was_answered_aside_replaces_the_words_aside_and_an_edit_that_is_none_repeats_nothing()
    {
        const string No = "大樓電梯什麼時候汰換？";
        House.Abilities = new(Buttons: true, Update: true);
        var asked = House.InGroup("chen", new Happening.Said(No, true));
        var aside = (await House.HearAsync(asked))[^1];
        var edited = House.InGroup("chen", new Happening.Edited(asked.MessageId!, No, true));

        Assert.Empty(await House.HearAsync(edited));
        var other = Assert.Single(await House.HearAsync(edited with { Key = "again", What = new Happening.Edited(asked.MessageId!, "說明", true) }));

        Assert.Equal((aside.Key, aside.To), (other.Updates, other.To));
    }

    [Fact]
    public async Task What_was_taken_back_is_forgotten_in_inbox_outbox_log_and_the_next_follow_up()
    {
        const string No = "大樓電梯什麼時候汰換？";
        var (asked, answer) = await AskAsync(No);
        Assert.Equal(No, (await House.Outbox.FindAsync(answer.Key, default))!.Message.Answers!.Question);

        Assert.Empty(await House.HearAsync(House.Private("chen", new Happening.Deleted(asked.MessageId!))));

        Assert.Equal("", (await House.Outbox.FindAsync(answer.Key, default))!.Message.Answers!.Question);
        House.FinishLog();
        Assert.DoesNotContain(await House.Get<MeetingBot.Archive.IQuestionLog>().UnansweredAsync(10, default), question => question.Question == No);
        Assert.Null(await FocusAsync());
    }

    [Fact]
    public async Task What_was_changed_and_then_taken_back_is_forgotten_in_both_its_wordings()
    {
        const string First = "大樓電梯什麼時候汰換？";
        const string Second = "大樓的冷氣什麼時候汰換？";
        var (asked, _) = await AskAsync(First);
        await House.HearAsync(House.Private("chen", new Happening.Edited(asked.MessageId!, Second, false)) with { MessageId = asked.MessageId });

        await House.HearAsync(House.Private("chen", new Happening.Deleted(asked.MessageId!)));

        House.FinishLog();
        Assert.Empty(await House.Get<MeetingBot.Archive.IQuestionLog>().UnansweredAsync(10, default));
        Assert.All(await House.Outbox.ListAsync([OutboxState.Sent], 10, default), entry => Assert.Equal("", entry.Message.Answers?.Question ?? ""));
    }

    [Fact]
    public async Task A_question_taken_back_before_it_was_answered_gets_no_answer()
    {
        var asked = House.Private("chen", new Happening.Said(Due, false));
        await House.Inbox.AcceptAsync(asked, default);
        await House.Inbox.AcceptAsync(House.Private("chen", new Happening.Deleted(asked.MessageId!)), default);

        await House.WorkAsync();

        Assert.Empty(await House.DeliverAsync());
    }

    [Fact]
    public async Task After_an_outage_there_is_one_apology_for_each_conversation_and_no_flood()
    {
        foreach (var _ in Enumerable.Range(0, 5))
        {
            await House.Inbox.AcceptAsync(House.Private("chen", new Happening.Said(Due, false)), default);
            await House.Inbox.AcceptAsync(House.InGroup("lin", new Happening.Said(Due, true)), default);
            await House.Inbox.AcceptAsync(House.InGroup("lin", new Happening.Said("大家早", false)), default);
        }

        House.Clock.Advance(Outage);
        await House.WorkAsync();
        var sent = await House.DeliverAsync();

        Assert.Equal(["dm-chen", DialogueHouse.Group], sent.Select(entry => entry.Message.To.Conversation).Order(StringComparer.Ordinal));
        Assert.All(sent, entry => Assert.Contains("114年10月3日（五）09:00起的提問沒有回答", entry.Message.Message.Text, StringComparison.Ordinal));
        Assert.StartsWith("114年10月15日", (await House.AskAsync("chen", Due)).Text, StringComparison.Ordinal); // fresh ones are answered
    }

    [Fact]
    public async Task A_second_outage_has_an_apology_of_its_own_and_a_process_that_died_over_the_first_repeats_none()
    {
        var first = House.Private("chen", new Happening.Said(Due, false));
        var asked = House.Clock.GetUtcNow();
        House.Clock.Advance(Outage);
        var once = Assert.Single(await House.Desk.HearAsync(first, asked, default));
        var again = Assert.Single(await House.HearAsync(first, Outage)); // it died before the reply was kept

        var second = Assert.Single(await House.HearAsync(House.Private("chen", new Happening.Said(Due, false)), Outage));

        Assert.Equal(once.Key, again.Key);
        Assert.NotEqual(once.Key, second.Key);
    }

    [Fact]
    public async Task A_word_about_an_answer_is_never_too_late()
    {
        var (_, answer) = await AskAsync(Due);

        await House.HearAsync(House.Private("chen", new Happening.Pressed(answer.Message.Buttons.Single(button => button.Label == "👎").Data, null)), Outage);

        Assert.Single(await House.Get<IFeedbackBook>().ListAsync(true, 10, default));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task A_failure_says_so_with_an_id_that_stands_in_the_log(bool isCancelled, int replies)
    {
        House.Attachments.Fault = isCancelled ? new OperationCanceledException() : new HttpRequestException("no route to the channel");
        using var stop = new CancellationTokenSource();
        if (isCancelled)
        {
            await stop.CancelAsync();
        }

        var hearing = House.Desk.HearAsync(House.Private("boss", new Happening.SentFile("14.txt", 1, "t", null, false)), House.Clock.GetUtcNow(), stop.Token);
        if (isCancelled)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hearing); // to stop is no failure
            return;
        }

        var excuse = Assert.Single(await hearing).Message.Text;
        var id = excuse.Split("代號 ")[1].Split(' ')[0];
        Assert.Equal((8, replies), (id.Length, 1));
        var line = Assert.Single(House.Log.Lines, line => line.Contains(id, StringComparison.Ordinal));
        Assert.Contains("no route to the channel", line, StringComparison.Ordinal);
        Assert.DoesNotContain("no route", excuse, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_over_a_changed_question_says_so_too_since_the_answer_that_stands_is_to_another()
    {
        var (asked, _) = await AskAsync(Due);
        House.FinishLog(); // so that nothing can be asked

        Assert.Contains("代號 ", Assert.Single(await EditAsync(asked, Chair)).Message.Text, StringComparison.Ordinal);
        Assert.Empty(await House.HearAsync(House.InGroup("lin", new Happening.Edited("m-unknown", Chair, false))));
    }

    [Fact]
    public async Task A_question_that_is_a_whole_page_is_asked_for_in_short()
    {
        Assert.Contains("太長", (await House.AskAsync("chen", new string('問', 5000))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_question_is_logged_under_channel_and_account_for_the_budget_of_the_model()
    {
        await House.AskAsync("chen", "大樓電梯什麼時候汰換？");
        House.FinishLog();
        await House.Get<MeetingBot.Archive.IQuestionLog>().EraseAsync("web/chen", "大樓電梯什麼時候汰換？", default);

        Assert.Empty(await House.Get<MeetingBot.Archive.IQuestionLog>().UnansweredAsync(10, default));
    }

    private async Task<(Incoming Asked, Outgoing Answer)> AskAsync(string question)
    {
        var asked = House.Private("chen", new Happening.Said(question, false));
        return (asked, Assert.Single(await House.HearAsync(asked)));
    }

    private Task<IReadOnlyList<Outgoing>> EditAsync(Incoming asked, string text) =>
        House.HearAsync(House.Private("chen", new Happening.Edited(asked.MessageId!, text, false)));

    private async Task<string?> FocusAsync() =>
        await House.Get<MeetingBot.Archive.IConversations>().FocusAsync("web/dm-chen", TimeSpan.FromDays(1), default) is { } focus and not "null" ? focus : null;
}
