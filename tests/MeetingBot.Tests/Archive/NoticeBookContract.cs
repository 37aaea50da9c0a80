using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Tests.Archive.Duties;
using MeetingBot.Tests.Archive.Notices;
using MeetingBot.Tests.Archive.Post;

namespace MeetingBot.Tests.Archive;

public abstract class NoticeBookContract : ArchiveContract
{
    private const string Today = "2025-03-03";
    private const string Key = $"notice/amy/{Today}";
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task What_is_owed_twice_is_owed_once()
    {
        var digest = SomeNotice.Digest("amy", Today, "1/a", "2/a");

        Assert.Equal(1, await Here.Notices.OweAsync([digest], default));
        Assert.Equal(0, await Another().Notices.OweAsync([digest, SomeNotice.Digest("amy", Today, "3/a")], default));
        Assert.Equal([Key], Keys(await TakeAsync(Here)));
    }

    [Fact]
    public async Task A_notice_is_in_one_message_only()
    {
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a")], default);

        Assert.Equal(1, await Here.Notices.OweAsync([SomeNotice.Digest("ben", Today, "2/a", "1/a"), SomeNotice.Digest("cat", Today, "3/a")], default));
        Assert.Equal(["1/a", "3/a"], (await Here.Notices.KnownAsync(["1/a", "2/a", "3/a"], default)).Order());
        Assert.Null(await Here.Outbox.FindAsync($"notice/ben/{Today}", default));
    }

    [Fact]
    public async Task Two_processes_that_owe_the_same_at_once_owe_it_once()
    {
        var all = Enumerable.Range(0, 700).Select(i => SomeNotice.Digest($"p{i}", Today, $"1/{i}", $"2/{i}")).ToList();
        List<Store> stores = [Here, Another(), Another()];

        var put = await Task.WhenAll(stores.Select(store => Task.Run(() => store.Notices.OweAsync(all, default))));

        Assert.Equal(700, put.Sum());
    }

    [Fact]
    public async Task What_is_taken_back_is_not_sent_and_is_free_again()
    {
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a", "2/a")], default);

        Assert.True(await Another().Notices.TakeBackAsync(Key, "已完成", default));
        Assert.False(await Here.Notices.TakeBackAsync(Key, "已完成", default));
        Assert.Empty(await TakeAsync(Here));
        Assert.Equal(1, await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "2/a")], default));

        Assert.Equal([Key], Keys(await TakeAsync(Here)));
        Assert.Equal("2/a", Assert.Single(await Here.Notices.CarriedAsync(Key, default)).Notice.Key);
    }

    [Fact]
    public async Task What_another_has_in_hand_and_has_not_departed_is_taken_from_it()
    {
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a")], default);
        var other = Another();
        var entry = Assert.Single(await TakeAsync(other));

        Assert.True(await Here.Notices.TakeBackAsync(Key, "已完成", default));

        Assert.False(await other.Outbox.DepartAsync(entry.Id, default));
        await other.Outbox.PutOffAsync(entry.Id, Clock.GetUtcNow(), "忙", default);
        await other.Outbox.DoubtAsync(entry.Id, "逾時", default);
        await other.Outbox.FailAsync(entry.Id, "拒絕", default);
        Assert.Empty(await TakeAsync(Here));
    }

    [Theory]
    [InlineData("departed")]
    [InlineData("doubted")] // it may be there already, and comes again
    [InlineData("sent")]
    public async Task What_has_gone_out_or_may_have_is_not_taken_back(string how)
    {
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a")], default);
        var entry = Assert.Single(await TakeAsync(Here));
        await Here.Outbox.DepartAsync(entry.Id, default);
        await (how switch
        {
            "doubted" => Here.Outbox.DoubtAsync(entry.Id, "逾時", default),
            "sent" => Here.Outbox.SentAsync(entry.Id, "s1", default),
            _ => Task.CompletedTask,
        });

        Assert.False(await Another().Notices.TakeBackAsync(Key, "已完成", default));
        Assert.Single(await Here.Notices.KnownAsync(["1/a"], default));
    }

    [Fact]
    public async Task What_was_refused_for_certain_is_free_for_another_way_and_the_refusal_stays_told()
    {
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a")], default);
        var entry = Assert.Single(await TakeAsync(Here));
        await Here.Outbox.DepartAsync(entry.Id, default);
        await Here.Outbox.FailAsync(entry.Id, "已封鎖", default);

        Assert.True(await Here.Notices.TakeBackAsync(Key, "改走別的通道", default));

        Assert.Equal(1, await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a")], default));
        Assert.Equal(["已封鎖"], (await Here.Outbox.ListAsync([OutboxState.Failed], 9, default)).Select(failed => failed.Why));
    }

    [Fact]
    public async Task What_waits_from_an_earlier_day_is_stale_until_it_departs()
    {
        await Here.Notices.OweAsync(
            [SomeNotice.Digest("amy", "2025-02-28", "1/a"), SomeNotice.Digest("ben", "2025-02-28", "2/a"), SomeNotice.Digest("cat", "2025-02-28", "3/a"), SomeNotice.Digest("dan", Today, "4/a")],
            default);
        var taken = await TakeAsync(Another());
        await Here.Outbox.PutAsync([Letters.To("amy", "reply")], default);
        await Here.Outbox.SentAsync(taken[1].Id, null, default);

        Assert.Equal(["notice/amy/2025-02-28", "notice/cat/2025-02-28"], await Here.Notices.StaleAsync(SomeDuty.Day(Today), default));
        Assert.Empty(await Here.Notices.StaleAsync(SomeDuty.Day("2025-02-28"), default));
    }

    [Fact]
    public async Task Behind_a_notice_that_waits_no_answer_waits_nor_the_other_way_round()
    {
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a")], default);
        var notice = Assert.Single(await TakeAsync(Here));
        await Here.Outbox.PutOffAsync(notice.Id, Clock.GetUtcNow().AddHours(12), "下班", default);

        await Here.Outbox.PutAsync([Letters.To("amy", "r1"), Letters.To("amy", "r2")], default);
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", "2025-03-04", "2/a")], default);
        var first = Assert.Single(await TakeAsync(Here));
        await Here.Outbox.SentAsync(first.Id, null, default);

        Assert.Equal(["r1", "r2"], [first.Message.Key, .. Keys(await TakeAsync(Here))]);
        Clock.Advance(TimeSpan.FromHours(12));
        Assert.Equal((Key, 1), (await TakeAsync(Another())) is [var again, ..] ? (again.Message.Key, again.Attempts) : default);
    }

    [Fact]
    public async Task What_was_last_said_is_a_notice_only_when_it_went_out()
    {
        var line = Address.Private("web", "amy").Line;
        await Here.Outbox.PutAsync([Letters.To("amy", "reply")], default);
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a")], default);
        Assert.Equal("reply", (await Here.Outbox.LastAsync(line, default))!.Message.Key);

        foreach (var entry in await TakeAsync(Here))
        {
            await Here.Outbox.SentAsync(entry.Id, null, default);
        }

        Assert.Equal(Key, (await Here.Outbox.LastAsync(line, default))!.Message.Key);
    }

    [Fact]
    public async Task Messages_are_unread_until_the_channel_says_otherwise_and_the_first_time_counts()
    {
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a"), SomeNotice.Digest("ben", Today, "2/a"), SomeNotice.Digest("cat", "2025-02-28", "3/a")], default);
        foreach (var entry in (await TakeAsync(Here)).Where(entry => entry.Message.Key != $"notice/ben/{Today}"))
        {
            await Here.Outbox.SentAsync(entry.Id, $"s{entry.Id}", default);
        }

        var unread = Assert.Single(await Here.Notices.UnreadAsync("web", SomeDuty.Day(Today), default));
        Assert.Equal((Key, Address.Private("web", "amy"), "s1"), (unread.Key, unread.To, unread.SentId));
        Assert.Empty(await Here.Notices.UnreadAsync("taipeion", SomeDuty.Day(Today), default));

        var at = Clock.GetUtcNow();
        await Here.Notices.ReadAsync(Key, at, default);
        await Here.Notices.ReadAsync(Key, at.AddHours(1), default);
        Assert.Empty(await Here.Notices.UnreadAsync("web", SomeDuty.Day(Today), default));
        Assert.Equal(at, Assert.Single(await Here.Notices.CarriedAsync(Key, default)).ReadAt);
    }

    [Fact]
    public async Task The_log_outlives_the_outbox()
    {
        var put = Clock.GetUtcNow();
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a", "2/a"), SomeNotice.Digest("ben", "2025-03-04", "3/a")], default);
        var entry = (await TakeAsync(Here))[0];
        Clock.Advance(TimeSpan.FromSeconds(30));
        await Here.Outbox.SentAsync(entry.Id, "s1", default);
        var settled = Clock.GetUtcNow();
        Clock.Advance(TimeSpan.FromDays(181));
        Assert.Equal(1, await Here.Outbox.ForgetBeforeAsync(Clock.GetUtcNow().AddDays(-180), default));

        var log = await Here.Notices.LogAsync(SomeDuty.Day("2025-03-01"), SomeDuty.Day("2025-03-31"), default).ToListAsync();
        Assert.Equal(["1/a", "2/a", "3/a"], log.Select(one => one.Notice.Key));
        Assert.Equal(
            new GivenNotice(new("1/a", 1, "資訊科", "before-7", "因為"), Key, "person/amy", SomeDuty.Day(Today), "digest", "web", "web/@amy", OutboxState.Sent, put, settled, null), log[0]);
        Assert.Equal(0, await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "4/a")], default)); // nor is its key free
        Assert.Equal(["2/a"], (await Here.Notices.OfAsync([2], default)).Select(one => one.Notice.Key));
    }

    [Fact]
    public async Task A_question_that_is_taken_back_takes_no_notice_with_it()
    {
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a")], default);
        await Here.Inbox.AcceptAsync(Letters.In("q", "@amy"), default);
        await Here.Inbox.EraseAsync(new("web", "@amy"), "q", default);

        Assert.Equal([Key], Keys(await TakeAsync(Here)));
    }

    [Fact]
    public async Task Of_several_duties_the_newest_notice_comes_first()
    {
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", Today, "1/a")], default);
        Clock.Advance(TimeSpan.FromDays(1));
        await Here.Notices.OweAsync([SomeNotice.Digest("amy", "2025-03-04", "2/a")], default);
        Clock.Advance(TimeSpan.FromDays(1));
        await Here.Notices.OweAsync([SomeNotice.Digest("ben", "2025-03-05", "1/b")], default);

        Assert.Equal(["1/b", "2/a", "1/a"], (await Here.Notices.OfAsync([1, 2], default)).Select(one => one.Notice.Key));
    }

    private static IEnumerable<string> Keys(IEnumerable<OutboxEntry> entries) => entries.Select(entry => entry.Message.Key);

    private static Task<IReadOnlyList<OutboxEntry>> TakeAsync(Store store) => store.Outbox.TakeAsync(10, Lease, default);
}
