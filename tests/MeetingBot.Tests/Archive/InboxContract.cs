using MeetingBot.Archive.Post;
using MeetingBot.Tests.Archive.Post;

namespace MeetingBot.Tests.Archive;

public abstract class InboxContract : ArchiveContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly Outgoing[] None = [];

    public static TheoryData<string> Kinds => [.. typeof(Happening).GetNestedTypes().Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_was_accepted_is_taken_as_it_was(string kind)
    {
        Happening what = kind switch
        {
            nameof(Happening.Said) => new Happening.Said("財產申報何時截止？", true, "m0"),
            nameof(Happening.Pressed) => new Happening.Pressed("good:1", "m1"),
            nameof(Happening.SentFile) => new Happening.SentFile("紀錄.docx", 5, "t", null, false),
            nameof(Happening.Edited) => new Happening.Edited("m1", "改問", true),
            nameof(Happening.Deleted) => new Happening.Deleted("m1"),
            nameof(Happening.Reacted) => new Happening.Reacted("m1", null),
            nameof(Happening.BotAdded) => new Happening.BotAdded(),
            nameof(Happening.BotRemoved) => new Happening.BotRemoved(),
            nameof(Happening.MembersChanged) => new Happening.MembersChanged(),
            _ => throw new NotSupportedException(kind),
        };
        var incoming = Letters.In("1", what: what);

        var id = await Here.Inbox.AcceptAsync(incoming, default);
        var entry = Assert.Single(await TakeAsync(Another()));

        Assert.Equal(new InboxEntry(id!.Value, incoming, Clock.GetUtcNow(), 1), entry);
    }

    [Fact]
    public async Task The_same_key_is_accepted_once_by_whichever_process_gets_it()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => Another()).ToList();

        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => stores[i % 4].Inbox.AcceptAsync(Letters.In("1"), default))));
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Single(ids, id => id is not null);
        Assert.Null(await Here.Inbox.AcceptAsync(Letters.In("1"), default));
        Assert.Equal(1, await Here.Inbox.CountAsync(default));
    }

    [Fact]
    public async Task A_key_is_one_of_its_channel()
    {
        await Here.Inbox.AcceptAsync(Letters.In("1"), default);

        Assert.NotNull(await Here.Inbox.AcceptAsync(Letters.In("1") with { Place = new("taipeion", "甲") }, default));
    }

    [Theory]
    [InlineData(119, false)]
    [InlineData(120, false)]
    [InlineData(121, true)]
    public async Task The_same_soft_key_is_the_same_for_two_minutes(int seconds, bool isNew)
    {
        await Here.Inbox.AcceptAsync(Letters.In("1", soft: "s"), default);
        Clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(isNew, await Another().Inbox.AcceptAsync(Letters.In("2", soft: "s"), default) is not null);
    }

    [Fact]
    public async Task Nothing_in_common_but_no_soft_key_is_nothing_in_common()
    {
        await Here.Inbox.AcceptAsync(Letters.In("1"), default);

        Assert.NotNull(await Here.Inbox.AcceptAsync(Letters.In("2"), default));
    }

    [Fact]
    public async Task Of_each_conversation_the_oldest_is_taken_and_the_next_when_it_is_done()
    {
        await AcceptAsync(("1", "甲"), ("2", "甲"), ("3", "乙"), ("4", "甲"));

        var first = await TakeAsync(Here);
        Assert.Equal(["1", "3"], Keys(first));
        Assert.Empty(await TakeAsync(Another()));
        await Here.Inbox.DoneAsync(first[0].Id, None, None, default);

        Assert.Equal(["2"], Keys(await TakeAsync(Another())));
        Assert.Equal(3, await Here.Inbox.CountAsync(default));
    }

    [Fact]
    public async Task No_more_are_taken_than_were_asked_for_and_who_waits_longest_comes_first()
    {
        await AcceptAsync(("1", "甲"));
        Clock.Advance(TimeSpan.FromSeconds(1));
        await AcceptAsync(("2", "乙"), ("3", "丙"));

        Assert.Equal(["1", "2"], Keys(await TakeAsync(Here, 2)));
    }

    [Fact]
    public async Task What_somebody_died_over_is_taken_again_when_the_lease_has_run_out()
    {
        await AcceptAsync(("1", "甲"), ("2", "甲"));
        var other = Another();
        await TakeAsync(other);
        other.Kill();
        Clock.Advance(Lease - TimeSpan.FromSeconds(1));
        Assert.Empty(await TakeAsync(Here));
        Clock.Advance(TimeSpan.FromSeconds(1));

        var again = Assert.Single(await TakeAsync(Here));

        Assert.Equal(("1", 2), (again.Incoming.Key, again.Attempts));
    }

    [Fact]
    public async Task Whoever_works_long_keeps_it_in_hand()
    {
        await AcceptAsync(("1", "甲"));
        var entry = Assert.Single(await TakeAsync(Here));
        Clock.Advance(Lease / 2);
        await Here.Inbox.RenewAsync([entry.Id], Lease, default);
        Clock.Advance(Lease / 2);
        Assert.Empty(await TakeAsync(Another()));
        await Another().Inbox.RenewAsync([entry.Id], Lease, default); // not in that one's hand
        Clock.Advance(Lease / 2);

        Assert.Single(await TakeAsync(Another()));
    }

    [Fact]
    public async Task What_an_earlier_life_had_in_hand_is_free_when_the_next_begins()
    {
        await AcceptAsync(("1", "甲"), ("2", "乙"), ("3", "丙"));
        await TakeAsync(Another("一號"), 1);
        await TakeAsync(Another("一號之二"), 1);
        var next = Another("一號");
        await TakeAsync(next, 1);

        await next.Inbox.RecoverAsync(default);

        Assert.Equal(["1"], Keys(await TakeAsync(Here)));
    }

    [Fact]
    public async Task A_clock_that_was_set_back_keeps_nothing_from_being_taken()
    {
        Clock.Advance(TimeSpan.FromDays(30));
        await AcceptAsync(("1", "甲"));
        Clock.Advance(TimeSpan.FromDays(-30));

        await Here.Inbox.RecoverAsync(default);

        Assert.Single(await TakeAsync(Here));
    }

    [Fact]
    public async Task What_is_answered_at_once_overtakes_and_the_conversation_waits_for_it()
    {
        await AcceptAsync(("1", "甲"));
        var at = await Here.Inbox.AcceptInHandAsync(Letters.In("2"), Lease, default);

        Assert.Equal(1, at!.Attempts);
        Assert.Null(await Here.Inbox.AcceptInHandAsync(Letters.In("2"), Lease, default));
        Assert.Empty(await TakeAsync(Here));
        await Here.Inbox.DoneAsync(at.Id, None, None, default);
        Assert.Equal(["1"], Keys(await TakeAsync(Here)));
    }

    [Fact]
    public async Task What_should_have_been_answered_at_once_and_was_not_is_taken_in_its_turn()
    {
        await AcceptAsync(("1", "甲"));
        await Here.Inbox.AcceptInHandAsync(Letters.In("2"), Lease, default);
        Clock.Advance(Lease);

        var first = Assert.Single(await TakeAsync(Here));
        await Here.Inbox.DoneAsync(first.Id, None, None, default);
        var second = Assert.Single(await TakeAsync(Here));

        Assert.Equal(("1", "2", 2), (first.Incoming.Key, second.Incoming.Key, second.Attempts));
    }

    [Fact]
    public async Task Done_puts_replies_into_the_outbox_in_the_same_breath()
    {
        await AcceptAsync(("1", "甲"));
        var entry = Assert.Single(await TakeAsync(Here));

        await Here.Inbox.DoneAsync(entry.Id, [Letters.Out("web/1"), Letters.Out("web/1/2")], [Letters.Out("web/1/3")], default);

        Assert.Equal(0, await Here.Inbox.CountAsync(default));
        Assert.Equal([OutboxState.Pending, OutboxState.Pending, OutboxState.Sent], await StatesAsync("web/1", "web/1/2", "web/1/3"));
        Assert.Equal(1, (await Here.Outbox.FindAsync("web/1/3", default))!.Attempts);
    }

    [Fact]
    public async Task Two_who_both_had_it_answer_once()
    {
        await AcceptAsync(("1", "甲"));
        var entry = Assert.Single(await TakeAsync(Here));
        Clock.Advance(Lease);
        var other = Another();
        await TakeAsync(other);

        await other.Inbox.DoneAsync(entry.Id, [Letters.Out("web/1", text: "乙的")], None, default);
        await Here.Inbox.DoneAsync(entry.Id, [Letters.Out("web/1", text: "甲的"), Letters.Out("web/1/2")], None, default);

        var only = Assert.Single(await Here.Outbox.ListAsync([OutboxState.Pending], 10, default));
        Assert.Equal("乙的", only.Message.Message.Text);
    }

    // The steps of one message: accept, take, done, take, sent. A process dies after so many of them, and its next life goes on.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)] // it may have arrived
    [InlineData(5, 1)]
    public async Task Wherever_a_process_dies_the_answer_goes_out(int steps, int handOvers)
    {
        var given = new List<OutboxEntry>();
        var mortal = Another("一號");
        await LiveAsync(mortal, steps, given);
        mortal.Kill();
        await Here.Inbox.AcceptAsync(Letters.In("1"), default); // the channel delivers it again

        await LiveAsync(Another("一號"), 5, given);

        Assert.Equal(handOvers, given.Count);
        Assert.Equal(handOvers == 2, given[^1].IsAgain);
        Assert.Equal(OutboxState.Sent, (await Here.Outbox.FindAsync("web/1", default))!.State);
        Assert.Equal(0, await Here.Inbox.CountAsync(default));
    }

    [Fact]
    public async Task Many_workers_take_each_once_and_each_conversation_in_order()
    {
        await AcceptAsync([.. Enumerable.Range(0, 120).Select(i => ($"{i:D3}", $"談話{i % 7}"))]);
        var done = new List<Incoming>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Another()).ToList().Select(store => Task.Run(async () =>
        {
            while (await Here.Inbox.CountAsync(default) > 0)
            {
                foreach (var entry in await TakeAsync(store, 3))
                {
                    lock (done)
                    {
                        done.Add(entry.Incoming);
                    }

                    await store.Inbox.DoneAsync(entry.Id, [Letters.Out($"web/{entry.Incoming.Key}")], None, default);
                }
            }
        })));

        Assert.Equal(120, done.Count);
        Assert.All(done.GroupBy(one => one.Place.Line), line => Assert.Equal(line.Select(one => one.Key).Order(StringComparer.Ordinal), line.Select(one => one.Key)));
        Assert.Equal(120, (await Here.Outbox.ListAsync([OutboxState.Pending], 1000, default)).Count);
    }

    [Fact]
    public async Task A_message_taken_back_before_it_was_answered_is_owed_no_answer()
    {
        await AcceptAsync(("1", "甲"), ("2", "甲"));
        var entry = Assert.Single(await TakeAsync(Here));

        await Another().Inbox.EraseAsync(new("web", "甲"), "1", default);
        await Here.Inbox.DoneAsync(entry.Id, [Letters.Out("web/1")], None, default);

        Assert.Null(await Here.Outbox.FindAsync("web/1", default));
        Assert.Equal(["2"], Keys(await TakeAsync(Here)));
        Assert.Null(await Here.Inbox.AcceptAsync(Letters.In("1"), default)); // its key is known still
    }

    [Fact]
    public async Task A_message_taken_back_after_it_was_answered_leaves_no_words()
    {
        await AnswerAsync("1", "密碼是什麼");
        var sent = Assert.Single(await Here.Outbox.TakeAsync(1, Lease, default));
        await Here.Outbox.SentAsync(sent.Id, "s1", default);
        await Here.Feedback.KeepAsync(new(Clock.GetUtcNow(), "web", "bob", "web/1", false, null, "密碼是什麼", "答", 3), default);

        await Here.Inbox.EraseAsync(new("web", "甲"), "1", default);

        Assert.Equal("", (await Here.Outbox.FindAsync("web/1", default))!.Message.Answers!.Question);
        Assert.Equal("", Assert.Single(await Here.Feedback.ListAsync(false, 10, default)).Question);
    }

    [Fact]
    public async Task Of_a_message_taken_back_an_answer_that_has_not_gone_out_stays_here()
    {
        await AnswerAsync("1", "密碼是什麼");
        await Here.Outbox.PutAsync([Letters.Out("x")], default);

        await Here.Inbox.EraseAsync(new("web", "甲"), "1", default);

        Assert.Equal("x", Assert.Single(await Here.Outbox.TakeAsync(5, Lease, default)).Message.Key);
    }

    [Fact]
    public async Task Only_that_message_of_that_conversation_is_taken_back()
    {
        await AcceptAsync(("1", "甲"), ("2", "甲"));
        await Here.Inbox.AcceptAsync(Letters.In("3", "乙", message: "1"), default);
        await Here.Inbox.AcceptAsync(Letters.In("4", "丙", what: new Happening.Deleted("9"), message: "9"), default);

        var erased = await Here.Inbox.EraseAsync(new("web", "甲"), "1", default);
        var again = await Here.Inbox.EraseAsync(new("web", "丙"), "9", default); // what says so is no part of it

        Assert.Equal("1", Assert.Single(erased).Key);
        Assert.Empty(again);
        Assert.Equal(["2", "3", "4"], Keys(await TakeAsync(Here)));
    }

    [Fact]
    public async Task What_was_answered_long_ago_is_forgotten_and_what_waits_is_not()
    {
        await AcceptAsync(("1", "甲"), ("2", "甲"));
        await Here.Inbox.DoneAsync(Assert.Single(await TakeAsync(Here)).Id, None, None, default);
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(1, await Here.Inbox.ForgetBeforeAsync(Clock.GetUtcNow(), default));

        Assert.Equal(["2"], Keys(await TakeAsync(Here)));
        Assert.NotNull(await Here.Inbox.AcceptAsync(Letters.In("1"), default));
    }

    private static async Task LiveAsync(Store store, int steps, List<OutboxEntry> given)
    {
        await store.Inbox.RecoverAsync(default);
        await store.Outbox.RecoverAsync(default);
        await store.Inbox.AcceptAsync(Letters.In("1"), default);
        var taken = steps < 2 ? [] : await TakeAsync(store);
        foreach (var entry in steps < 3 ? [] : taken)
        {
            await store.Inbox.DoneAsync(entry.Id, [Letters.Out("web/1")], None, default);
        }

        var sending = steps < 4 ? [] : await store.Outbox.TakeAsync(1, Lease, default);
        foreach (var entry in sending)
        {
            await store.Outbox.DepartAsync(entry.Id, default);
        }

        given.AddRange(sending);
        foreach (var entry in steps < 5 ? [] : sending)
        {
            await store.Outbox.SentAsync(entry.Id, "s", default);
        }
    }

    private async Task AnswerAsync(string key, string question)
    {
        await Here.Inbox.AcceptAsync(Letters.In(key, text: question), default);
        var entry = Assert.Single(await TakeAsync(Here));
        await Here.Inbox.DoneAsync(entry.Id, [Letters.Out($"web/{key}") with { Answers = Letters.Answering(question) }], None, default);
    }

    private async Task AcceptAsync(params (string Key, string Conversation)[] messages)
    {
        foreach (var (key, conversation) in messages)
        {
            await Here.Inbox.AcceptAsync(Letters.In(key, conversation), default);
        }
    }

    private static Task<IReadOnlyList<InboxEntry>> TakeAsync(Store store, int most = 10) => store.Inbox.TakeAsync(most, Lease, default);

    private static IEnumerable<string> Keys(IEnumerable<InboxEntry> entries) => entries.Select(entry => entry.Incoming.Key);

    private async Task<IReadOnlyList<OutboxState?>> StatesAsync(params string[] keys) =>
        [.. (await Task.WhenAll(keys.Select(key => Here.Outbox.FindAsync(key, default)))).Select(entry => entry?.State)];
}
