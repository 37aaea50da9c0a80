using MeetingBot.Archive.Post;
using MeetingBot.Tests.Archive.Post;

namespace MeetingBot.Tests.Archive;

public abstract class OutboxContract : ArchiveContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task What_was_put_is_taken_as_it_was()
    {
        var message = new Outgoing("k", new("web", "甲", "amy"), new Message("文字\n二行")
        {
            Quotations = [new("引文", "第2次會議", null)],
            Buttons = [new("👍", "good")],
            Note = "附註",
            IsModels = true,
        }, "m1", "k0", "amy") { Answers = Letters.Answering("問") };

        await Here.Outbox.PutAsync([message], default);
        var entry = Assert.Single(await TakeAsync(Another()));

        Assert.Equivalent(message, entry.Message, strict: true);
        Assert.Equal((OutboxState.Sending, 1, false, Clock.GetUtcNow()), (entry.State, entry.Attempts, entry.IsAgain, entry.PutAt));
    }

    [Fact]
    public async Task A_key_is_owed_once()
    {
        await PutAsync("1");

        Assert.Equal(1, await Another().Outbox.PutAsync([Letters.Out("1", text: "另一"), Letters.Out("2")], default));
        Assert.Equal("回覆", (await Here.Outbox.FindAsync("1", default))!.Message.Message.Text);
    }

    [Fact]
    public async Task A_line_goes_out_one_by_one_and_other_lines_beside_it()
    {
        await Here.Outbox.PutAsync([Letters.Out("1"), Letters.Out("2"), Letters.Out("3", "乙"), Letters.To("amy", "4")], default);

        var first = await TakeAsync(Here);
        Assert.Equal(["1", "3", "4"], Keys(first));
        Assert.Empty(await TakeAsync(Another()));
        await Here.Outbox.SentAsync(first[0].Id, "s", default);

        Assert.Equal(["2"], Keys(await TakeAsync(Another())));
    }

    [Fact]
    public async Task What_is_put_off_keeps_its_line_waiting_and_is_no_attempt()
    {
        await PutAsync("1", "2");
        var entry = Assert.Single(await TakeAsync(Here));
        var until = Clock.GetUtcNow() + TimeSpan.FromSeconds(7);
        await Here.Outbox.PutOffAsync(entry.Id, until, "429", default);

        Assert.Empty(await TakeAsync(Here));
        Assert.Equal(until, await DueAsync("1"));
        Clock.Advance(TimeSpan.FromSeconds(7));
        var again = Assert.Single(await TakeAsync(Here));

        Assert.Equal(("1", 1, false, "429"), (again.Message.Key, again.Attempts, again.IsAgain, again.Why));
    }

    [Fact]
    public async Task What_may_have_arrived_goes_out_once_more_and_then_nobody_knows()
    {
        await PutAsync("1", "2");
        var first = Assert.Single(await TakeAsync(Here));
        await Here.Outbox.DoubtAsync(first.Id, "逾時", default);
        var second = Assert.Single(await TakeAsync(Here));
        await Here.Outbox.DoubtAsync(second.Id, "又逾時", default);

        Assert.Equal((first.Id, 2, true), (second.Id, second.Attempts, second.IsAgain));
        Assert.Equal(["2"], Keys(await TakeAsync(Here)));
        var dead = Assert.Single(await Here.Outbox.ListAsync([OutboxState.Unknown, OutboxState.Failed], 10, default));
        Assert.Equal(("1", OutboxState.Unknown, "又逾時"), (dead.Message.Key, dead.State, dead.Why));
    }

    [Fact]
    public async Task What_somebody_died_over_may_have_arrived()
    {
        await PutAsync("1", "2");
        for (var times = 1; times <= 2; times++)
        {
            var other = Another();
            var entry = Assert.Single(await TakeAsync(other));
            Assert.Equal(("1", times, times == 2), (entry.Message.Key, entry.Attempts, entry.IsAgain));
            other.Kill();
            Clock.Advance(Lease - TimeSpan.FromSeconds(1));
            Assert.Empty(await TakeAsync(Here));
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(["2"], Keys(await TakeAsync(Here)));
        Assert.Equal(OutboxState.Unknown, (await Here.Outbox.FindAsync("1", default))!.State);
    }

    [Fact]
    public async Task What_an_earlier_life_had_in_hand_comes_again_when_the_next_begins()
    {
        await Here.Outbox.PutAsync([Letters.Out("1"), Letters.Out("2", "乙")], default);
        await TakeAsync(Another("一號"), 1);
        await TakeAsync(Another("二號"), 1);
        var next = Another("一號");

        await next.Outbox.RecoverAsync(default);
        await next.Outbox.RecoverAsync(default);
        var again = Assert.Single(await TakeAsync(next));
        await next.Outbox.RecoverAsync(default); // not what it has in hand itself

        Assert.Equal(("1", true), (again.Message.Key, again.IsAgain));
        Assert.Empty(await TakeAsync(next));
    }

    [Fact]
    public async Task What_was_cut_off_before_it_departed_comes_again_as_if_nothing_had_been_however_often()
    {
        await PutAsync("1");
        for (var life = 0; life < 5; life++)
        {
            var next = Another("一號");
            await next.Outbox.RecoverAsync(default);
            var entry = Assert.Single(await next.Outbox.TakeAsync(10, Lease, default));
            Assert.Equal((1, false), (entry.Attempts, entry.IsAgain));
        }

        Clock.Advance(Lease);
        Assert.False(Assert.Single(await TakeAsync(Here)).IsAgain);
    }

    [Fact]
    public async Task What_is_in_other_hands_must_not_depart()
    {
        await PutAsync("1");
        var entry = Assert.Single(await Here.Outbox.TakeAsync(10, Lease, default));
        Clock.Advance(Lease);
        await TakeAsync(Another());

        Assert.False(await Here.Outbox.DepartAsync(entry.Id, default));
    }

    [Fact]
    public async Task That_it_was_sent_counts_however_late_it_is_said()
    {
        await PutAsync("1");
        var entry = Assert.Single(await TakeAsync(Here));
        Clock.Advance(Lease);
        var other = Another();
        await TakeAsync(other);

        await Here.Outbox.SentAsync(entry.Id, "s1", default);
        await other.Outbox.SentAsync(entry.Id, "s2", default);
        await other.Outbox.DoubtAsync(entry.Id, "逾時", default);
        await other.Outbox.FailAsync(entry.Id, "拒絕", default);
        await other.Outbox.PutOffAsync(entry.Id, Clock.GetUtcNow(), "忙", default);

        Assert.Equal((OutboxState.Sent, "s1"), (await Here.Outbox.FindAsync("1", default)) is { } kept ? (kept.State, kept.SentId) : default);
        Assert.Empty(await TakeAsync(Here));
    }

    [Fact]
    public async Task Whoever_has_it_in_hand_no_more_cannot_take_it_from_the_next()
    {
        await PutAsync("1");
        var entry = Assert.Single(await TakeAsync(Here));
        Clock.Advance(Lease);
        await TakeAsync(Another());

        await Here.Outbox.PutOffAsync(entry.Id, Clock.GetUtcNow(), "忙", default);
        await Here.Outbox.DoubtAsync(entry.Id, "逾時", default);
        await Here.Outbox.FailAsync(entry.Id, "拒絕", default);

        Assert.Equal(OutboxState.Sending, (await Here.Outbox.FindAsync("1", default))!.State);
    }

    [Fact]
    public async Task What_failed_makes_way_for_the_next()
    {
        await PutAsync("1", "2");
        await Here.Outbox.FailAsync(Assert.Single(await TakeAsync(Here)).Id, "403", default);

        Assert.Equal(["2"], Keys(await TakeAsync(Here)));
    }

    [Fact]
    public async Task A_dead_letter_is_sent_once_more_when_an_admin_wants_it()
    {
        await PutAsync("1", "2");
        var failed = Assert.Single(await TakeAsync(Here));
        await Here.Outbox.FailAsync(failed.Id, "403", default);
        var second = Assert.Single(await TakeAsync(Here));

        Assert.True(await Another().Outbox.ResendAsync(failed.Id, default));
        Assert.False(await Here.Outbox.ResendAsync(failed.Id, default));
        Assert.False(await Here.Outbox.ResendAsync(second.Id, default));
        Assert.Empty(await TakeAsync(Here)); // behind the one that is in hand
        await Here.Outbox.SentAsync(second.Id, null, default);
        var again = Assert.Single(await TakeAsync(Here));

        Assert.Equal(("1", false), (again.Message.Key, again.IsAgain));
    }

    [Fact]
    public async Task A_dead_letter_that_may_have_arrived_is_sent_once_more_and_marked()
    {
        await PutAsync("1");
        for (var i = 0; i < 2; i++)
        {
            await Here.Outbox.DoubtAsync(Assert.Single(await TakeAsync(Here)).Id, "逾時", default);
        }

        var dead = Assert.Single(await Here.Outbox.ListAsync([OutboxState.Unknown], 10, default));
        await Here.Outbox.ResendAsync(dead.Id, default);
        var again = Assert.Single(await TakeAsync(Here));
        await Here.Outbox.DoubtAsync(again.Id, "逾時", default);

        Assert.True(again.IsAgain);
        Assert.Equal(OutboxState.Unknown, (await Here.Outbox.FindAsync("1", default))!.State);
        Assert.Empty(await TakeAsync(Here));
    }

    [Fact]
    public async Task What_is_owed_is_due_at_once_or_in_hand_when_the_lease_runs_out()
    {
        Assert.False(await Owed.AnyAsync(Here.Outbox));
        await PutAsync("1", "2");
        Assert.Equal(Clock.GetUtcNow(), await DueAsync("1"));
        var entry = Assert.Single(await TakeAsync(Here));

        Assert.Equal(Clock.GetUtcNow() + Lease, await DueAsync("1"));
        await Here.Outbox.SentAsync(entry.Id, null, default);
        await Here.Outbox.SentAsync(Assert.Single(await TakeAsync(Here)).Id, null, default);

        Assert.False(await Owed.AnyAsync(Here.Outbox));
    }

    [Fact]
    public async Task A_message_is_found_by_its_key_by_the_channels_id_and_as_the_last_of_its_line()
    {
        await Here.Outbox.PutAsync([Letters.Out("1"), Letters.Out("2"), Letters.Out("3", "乙")], default);
        await Here.Outbox.SentAsync((await TakeAsync(Here))[0].Id, "s1", default);

        Assert.Equal("1", (await Here.Outbox.FindSentAsync("web", "s1", default))!.Message.Key);
        Assert.Null(await Here.Outbox.FindSentAsync("taipeion", "s1", default));
        Assert.Null(await Here.Outbox.FindSentAsync("web", "s2", default));
        Assert.Equal("2", (await Here.Outbox.LastAsync("web/甲", default))!.Message.Key);
        Assert.Null(await Here.Outbox.LastAsync("web/丙", default));
        Assert.Null(await Here.Outbox.FindAsync("9", default));
    }

    [Fact]
    public async Task The_last_answer_is_somebodys_own_and_the_last_reply_that_to_a_message()
    {
        await Here.Outbox.PutAsync(
            [
                Letters.Out("1") with { ReplyTo = "m1", Answers = Letters.Answering("一") },
                Letters.Out("2") with { ReplyTo = "m1" },
                Letters.Out("3") with { ReplyTo = "m3", Answers = Letters.Answering("三") with { Asker = "bob" } },
                Letters.Out("4", "乙") with { ReplyTo = "m1", Answers = Letters.Answering("四") },
            ],
            default);

        Assert.Equal("1", (await Here.Outbox.LastAnswerAsync("web/甲", "amy", default))!.Message.Key);
        Assert.Null(await Here.Outbox.LastAnswerAsync("web/甲", "eve", default));
        Assert.Equal("2", (await Here.Outbox.FindReplyAsync("web/甲", "m1", default))!.Message.Key);
        Assert.Null(await Here.Outbox.FindReplyAsync("web/甲", "m9", default));
    }

    [Fact]
    public async Task Lists_are_by_state_the_newest_first()
    {
        await Here.Outbox.PutAsync([Letters.Out("1"), Letters.Out("2", "乙"), Letters.Out("3", "丙"), Letters.Out("4", "丁")], default);
        var taken = await TakeAsync(Here);
        await Here.Outbox.SentAsync(taken[0].Id, null, default);
        await Here.Outbox.FailAsync(taken[1].Id, "403", default);
        await Here.Outbox.PutOffAsync(taken[2].Id, Clock.GetUtcNow(), "忙", default);

        Assert.Equal(["4", "3", "2", "1"], Keys(await Here.Outbox.ListAsync(Enum.GetValues<OutboxState>(), 10, default)));
        Assert.Equal(["3", "2"], Keys(await Here.Outbox.ListAsync([OutboxState.Pending, OutboxState.Failed], 10, default)));
        Assert.Equal(["4"], Keys(await Here.Outbox.ListAsync(Enum.GetValues<OutboxState>(), 1, default)));
    }

    [Fact]
    public async Task A_clock_that_was_set_back_keeps_nothing_from_going_out()
    {
        Clock.Advance(TimeSpan.FromDays(30));
        await PutAsync("1");
        Clock.Advance(TimeSpan.FromDays(-30));

        await Here.Outbox.RecoverAsync(default);

        Assert.Single(await TakeAsync(Here));
    }

    [Fact]
    public async Task Only_what_is_settled_is_forgotten()
    {
        await PutAsync("1", "2", "3");
        await Here.Outbox.SentAsync(Assert.Single(await TakeAsync(Here)).Id, null, default);
        await Here.Outbox.FailAsync(Assert.Single(await TakeAsync(Here)).Id, "403", default);
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(2, await Here.Outbox.ForgetBeforeAsync(Clock.GetUtcNow(), default));

        Assert.Equal(["3"], Keys(await TakeAsync(Here)));
    }

    [Fact]
    public async Task Many_workers_send_each_once_and_each_line_in_order()
    {
        await Here.Outbox.PutAsync([.. Enumerable.Range(0, 120).Select(i => Letters.Out($"{i:D3}", $"談話{i % 7}"))], default);
        var sent = new List<Outgoing>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Another()).ToList().Select(store => Task.Run(async () =>
        {
            while (await Owed.AnyAsync(Here.Outbox))
            {
                foreach (var entry in await store.Outbox.TakeAsync(3, Lease, default))
                {
                    lock (sent)
                    {
                        sent.Add(entry.Message);
                    }

                    await store.Outbox.SentAsync(entry.Id, null, default);
                }
            }
        })));

        Assert.Equal(120, sent.Count);
        Assert.All(sent.GroupBy(one => one.To.Line), line => Assert.Equal(line.Select(one => one.Key).Order(StringComparer.Ordinal), line.Select(one => one.Key)));
    }

    private Task<int> PutAsync(params IEnumerable<string> keys) => Here.Outbox.PutAsync([.. keys.Select(key => Letters.Out(key))], default);

    private async Task<DateTimeOffset> DueAsync(string key) => (await Here.Outbox.FindAsync(key, default))!.DueAt;

    /// <summary>Takes what is due and lets it depart.</summary>
    private static async Task<IReadOnlyList<OutboxEntry>> TakeAsync(Store store, int most = 10)
    {
        var taken = await store.Outbox.TakeAsync(most, Lease, default);
        foreach (var entry in taken)
        {
            Assert.True(await store.Outbox.DepartAsync(entry.Id, default));
        }

        return taken;
    }

    private static IEnumerable<string> Keys(IEnumerable<OutboxEntry> entries) => entries.Select(entry => entry.Message.Key);
}
