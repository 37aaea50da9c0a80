using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Channels;

namespace MeetingBot.Tests.Channels;

/// <summary>From what is accepted to what is handed to a channel: nothing lost, nothing twice but what is marked, nothing three times.</summary>
public sealed class PostTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(20);

    [Fact]
    public async Task A_question_that_comes_twice_is_answered_once_and_as_a_reply()
    {
        await using var office = await PostOffice.OpenAsync();

        Assert.True(await office.HearAsync("零用金最晚要在哪天幾點以前結報？", "q1"));
        Assert.False(await office.HearAsync("零用金最晚要在哪天幾點以前結報？", "q1"));
        Assert.True(await office.HearAsync("說明", "q2"));

        var (first, second) = (await office.Channel.NextAsync(), await office.Channel.NextAsync());
        Assert.Equal(("q1", "q2"), (first.Message.ReplyTo, second.Message.ReplyTo));
        Assert.Contains("12月26日", first.Message.Message.Text, StringComparison.Ordinal);
        Assert.False(office.Channel.HasMore);
    }

    [Fact]
    public async Task A_turn_that_takes_long_holds_up_its_own_conversation_only()
    {
        await using var office = await PostOffice.OpenAsync();
        await office.HearAsync("零用金最晚要在哪天幾點以前結報？", "slow", "group", isGroup: true);
        await office.HearAsync("零用金最晚要在哪天幾點以前結報？", "behind", "group", isGroup: true);

        await office.HearAsync("說明", "beside", "another");

        Assert.Equal("beside", (await office.Channel.NextAsync()).Message.ReplyTo);
        office.Channel.Roster.SetResult();
        Assert.Equal("slow", (await office.Channel.NextAsync()).Message.ReplyTo);
    }

    [Fact]
    public async Task A_question_that_is_taken_back_while_it_waits_its_turn_is_never_answered()
    {
        await using var office = await PostOffice.OpenAsync();
        await office.HearAsync("零用金最晚要在哪天幾點以前結報？", "slow", "group", isGroup: true);
        await office.HearAsync("零用金最晚要在哪天幾點以前結報？", "regretted", "group", isGroup: true);
        await office.HearAsync("零用金最晚要在哪天幾點以前結報？", "behind", "group", isGroup: true);

        await office.TakeBackAsync("regretted", "group");
        office.Channel.Roster.SetResult();

        Assert.Equal("slow", (await office.Channel.NextAsync()).Message.ReplyTo);
        Assert.Equal("behind", (await office.Channel.NextAsync()).Message.ReplyTo);
    }

    [Fact]
    public async Task What_may_have_arrived_goes_out_once_more_and_says_so_and_never_a_third_time()
    {
        await using var office = await PostOffice.OpenAsync(new FakeChannel().Lay(new SendResult.Doubtful("逾時"), new SendResult.Doubtful("逾時")));

        await office.OweAsync("k", "通知");

        Assert.False((await office.Channel.NextAsync()).IsAgain);
        office.Advance(Long);
        Assert.True((await office.Channel.NextAsync()).IsAgain);
        Assert.Equal(OutboxState.Unknown, (await office.SettledAsync("k")).State);
        office.Advance(Long);
        await office.OweAsync("next", "下一則");
        Assert.Equal("next", (await office.Channel.NextAsync()).Message.Key);
    }

    [Fact]
    public async Task A_channel_that_throws_counts_as_one_that_may_have_delivered()
    {
        await using var office = await PostOffice.OpenAsync(new FakeChannel().LayThrow());

        await office.OweAsync("k", "通知");

        Assert.False((await office.Channel.NextAsync()).IsAgain);
        var again = office.Channel.NextAsync();
        while (!again.IsCompleted)
        {
            // It may not have been written down yet that it threw; while it is in hand its time must not run out besides.
            if (await office.Outbox.FindAsync("k", default) is { State: not OutboxState.Sending })
            {
                office.Advance(Long);
            }

            await Task.Delay(10);
        }

        Assert.True((await again).IsAgain);
        Assert.Equal(OutboxState.Sent, (await office.SettledAsync("k")).State);
    }

    [Fact]
    public async Task What_is_held_back_for_the_pace_goes_out_when_its_time_comes_however_long_it_has_been_owed()
    {
        var channel = new FakeChannel { Rates = new([new(1, TimeSpan.FromSeconds(10))], []) }.Lay(new SendResult.NotNow("429", Long));
        await using var office = await PostOffice.OpenAsync(channel);
        await office.OweAsync("first", "一");
        await office.OweAsync("second", "二");
        await office.Channel.NextAsync();
        await office.HeldBackAsync("first");
        office.Advance(Long);
        Assert.Equal("first", (await office.Channel.NextAsync()).Message.Key);
        await office.HeldBackAsync("second");

        office.Advance(TimeSpan.FromSeconds(12));

        var second = await office.Channel.NextAsync();
        Assert.Equal(("second", false), (second.Message.Key, second.IsAgain));
    }

    [Fact]
    public async Task An_answer_that_takes_long_is_seen_to_be_coming_all_the_while()
    {
        await using var office = await PostOffice.OpenAsync();
        await office.HearAsync("零用金最晚要在哪天幾點以前結報？", "slow", "group", isGroup: true);

        await office.UntilTypedAsync(3);

        office.Channel.Roster.SetResult();
        Assert.Equal("slow", (await office.Channel.NextAsync()).Message.ReplyTo);
    }

    [Fact]
    public async Task Where_it_cannot_be_shown_that_an_answer_is_coming_the_answer_comes_all_the_same()
    {
        await using var office = await PostOffice.OpenAsync(new FakeChannel { OnTyping = () => throw new ArchiveException("the archive is busy") });
        await office.HearAsync("零用金最晚要在哪天幾點以前結報？", "slow", "group", isGroup: true);
        await office.HearAsync("零用金最晚要在哪天幾點以前結報？", "behind", "group", isGroup: true);

        await office.UntilTypedAsync(1);

        office.Channel.Roster.SetResult();
        Assert.Equal("slow", (await office.Channel.NextAsync()).Message.ReplyTo);
        Assert.Equal("behind", (await office.Channel.NextAsync()).Message.ReplyTo);
    }

    [Fact]
    public async Task What_did_not_arrive_is_tried_again_unmarked_when_the_channel_wants_it_and_the_line_keeps_its_order()
    {
        await using var office = await PostOffice.OpenAsync(new FakeChannel().Lay(new SendResult.NotNow("429", TimeSpan.FromMinutes(5))));
        await office.OweAsync("first", "一");
        await office.Channel.NextAsync();
        await office.OweAsync("second", "二");

        office.Advance(TimeSpan.FromMinutes(4));
        await office.OweAsync("elsewhere", "三", "another");
        Assert.Equal("elsewhere", (await office.Channel.NextAsync()).Message.Key);
        office.Advance(TimeSpan.FromMinutes(2));

        var again = await office.Channel.NextAsync();
        Assert.Equal(("first", false), (again.Message.Key, again.IsAgain));
        Assert.Equal("second", (await office.Channel.NextAsync()).Message.Key);
    }

    [Fact]
    public async Task After_a_day_of_trying_it_is_a_dead_letter_with_its_reason()
    {
        await using var office = await PostOffice.OpenAsync(new FakeChannel().Lay([.. Enumerable.Repeat(new SendResult.NotNow("連不上", null), 1000)]));
        await office.OweAsync("k", "通知");
        await office.Channel.NextAsync();

        office.Advance(TimeSpan.FromHours(25)); // on the way it is tried again as often as the machine gets round to it

        var entry = await office.SettledAsync("k");
        Assert.Equal(OutboxState.Failed, entry.State);
        Assert.Contains("連不上", entry.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_more_arrives_nothing_more_is_sent()
    {
        await using var office = await PostOffice.OpenAsync(new FakeChannel().Lay(new SendResult.Refused("使用者已封鎖", IsClosed: true)));
        await office.Places.KeepAsync(new(office.Channel.Address, false, "甲", null, new(), "{}", null), default);

        await office.OweAsync("k", "通知");

        Assert.Equal(OutboxState.Failed, (await office.SettledAsync("k")).State);
        while ((await office.Places.FindAsync(FakeChannel.Name, "room", default))!.ClosedWhy is null)
        {
            await Task.Delay(10);
        }
    }

    [Fact]
    public async Task Somebody_who_blocks_the_bot_in_private_closes_that_conversation_and_not_the_group_it_was_addressed_to()
    {
        await using var office = await PostOffice.OpenAsync(new FakeChannel().Lay(
            new SendResult.Refused("使用者已封鎖", IsClosed: true) { Place = new(FakeChannel.Name, "private") }));
        await office.Places.KeepAsync(new(office.Channel.Address, true, null, null, new(), "{}", null), default);
        await office.Places.KeepAsync(new(new(FakeChannel.Name, "private"), false, "甲", null, new(), "{}", null), default);

        await office.OweAsync("k", "您的待辦");

        while ((await office.Places.FindAsync(FakeChannel.Name, "private", default))!.ClosedWhy is null)
        {
            await Task.Delay(10);
        }

        Assert.Null((await office.Places.FindAsync(FakeChannel.Name, "room", default))!.ClosedWhy);
    }

    [Fact]
    public async Task A_channel_that_is_switched_off_makes_a_dead_letter_that_names_it()
    {
        await using var office = await PostOffice.OpenAsync();

        await office.Outbox.PutAsync([new("k", new("nowhere", "room"), new("通知"))], default);

        Assert.Contains("nowhere", (await office.SettledAsync("k")).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_is_answered_at_once_gets_the_same_answer_when_it_is_repeated()
    {
        await using var office = await PostOffice.OpenAsync();
        var asked = new Incoming("i1", null, office.Channel.Address, false, "甲", null, "i1", office.Clock.GetUtcNow(), new(Buttons: true), new Happening.Said("說明", true));

        var first = await office.Reception.AnswerAsync(asked, default);
        var second = await office.Reception.AnswerAsync(asked, default);

        Assert.Equal(first.Select(reply => reply.Message.Text), second.Select(reply => reply.Message.Text));
        Assert.NotEmpty(first);
        Assert.False(office.Channel.HasMore);
    }
}
