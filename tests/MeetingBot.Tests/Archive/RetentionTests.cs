using MeetingBot.Archive;
using MeetingBot.Tests.Archive.Post;
using MeetingBot.Tests.Archive.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Archive;

public sealed class RetentionTests : IDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly SqliteStores stores = new();
    private readonly ManualClock clock = new();
    private readonly Store store;

    public RetentionTests() => store = stores.Open(clock);

    public void Dispose()
    {
        store.Kill();
        stores.Dispose();
    }

    [Fact]
    public async Task What_is_older_than_the_days_is_deleted_once_a_day_and_what_is_owed_is_not()
    {
        await FillAsync();
        using var sweep = new RetentionSweep(
            store.Questions, store.Feedback, store.Conversations, store.Inbox, store.Outbox, store.Transcripts,
            Options.Create(new RetentionOptions { Days = 2 }), clock, NullLogger<RetentionSweep>.Instance);
        await sweep.StartAsync(default);
        await clock.SkipWaitUnderAsync(TimeSpan.FromDays(2)); // a day old
        Assert.Single(await store.Questions.UnansweredAsync(9, default));

        while ((await store.Transcripts.SinceAsync("web", "甲", 0, 9, default)).Count > 0)
        {
            await clock.SkipWaitUnderAsync(TimeSpan.FromDays(2));
        }

        await sweep.StopAsync(default);
        Assert.Empty(await store.Questions.UnansweredAsync(9, default));
        Assert.Empty(await store.Feedback.ListAsync(false, 9, default));
        Assert.Null(await store.Conversations.FocusAsync("甲", TimeSpan.FromDays(999), default));
        Assert.NotNull(await store.Inbox.AcceptAsync(Letters.In("1"), default)); // its key is not known any more
        Assert.Null(await store.Inbox.AcceptAsync(Letters.In("2"), default));
        Assert.Equal((true, false), (await store.Outbox.FindAsync("web/1", default) is null, await store.Outbox.FindAsync("owed", default) is null));
    }

    private async Task FillAsync()
    {
        await store.Questions.KeepAsync(new(clock.GetUtcNow(), null, "問", false, "", "", 1), default);
        await store.Feedback.KeepAsync(new(clock.GetUtcNow(), "web", "amy", "m", true, null, "", "", 1), default);
        await store.Conversations.KeepFocusAsync("甲", "{}", default);
        await store.Transcripts.AddAsync("web", "甲", "1", "{}", default);
        await store.Inbox.AcceptAsync(Letters.In("1"), default);
        await store.Inbox.DoneAsync((await store.Inbox.TakeAsync(1, Lease, default))[0].Id, [Letters.Out("owed", "乙")], [Letters.Out("web/1")], default);
        await store.Inbox.AcceptAsync(Letters.In("2"), default);
    }
}
