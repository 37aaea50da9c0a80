using MeetingBot.Archive;
using MeetingBot.Archive.Sqlite;
using MeetingBot.Tests.Archive.Post;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Tests.Archive.Sqlite;

/// <summary>What is true of the file only: versions, copies, damage.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly SqliteStores stores = new();
    private readonly ManualClock clock = new();

    public void Dispose() => stores.Dispose();

    [Fact]
    public void A_file_of_a_newer_program_is_refused()
    {
        Change("PRAGMA user_version=99");

        using var database = stores.OpenDatabase();
        var refusal = Assert.Throws<ArchiveException>(database.TakeReader);

        Assert.Contains("較新", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(stores.File)!);
        File.WriteAllText(stores.File, new string('x', 5000));

        using var database = stores.OpenDatabase();
        var refusal = Assert.Throws<ArchiveException>(database.TakeReader);

        Assert.Contains("Archive:Path", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(stores.File).Length);
    }

    [Fact]
    public async Task A_backup_made_during_a_reload_holds_the_published_generation()
    {
        var store = stores.Open(clock);
        await PublishAsync(store.Minutes, Page.Of("a.txt", "盤點"));
        var reload = await store.Minutes.BeginReloadAsync(default);
        await reload!.PutAsync(Page.Of("b.txt", Enumerable.Repeat("冷氣", 700)), "1", default);
        using (var database = stores.OpenDatabase())
        {
            await new SqliteBackup(database).WriteAsync(Path.Combine(stores.Folder, "copy.db"), default);
        }

        store.Kill();
        File.Move(Path.Combine(stores.Folder, "copy.db"), stores.File, overwrite: true);
        File.Delete(stores.File + "-wal");
        clock.Advance(TimeSpan.FromMinutes(10));
        var restored = stores.Open(clock);

        Assert.Equal(1, Assert.Single(await restored.Minutes.GenerationsAsync(default)).Files);
        await PublishAsync(restored.Minutes, Page.Of("c.txt", "廁所"));
        restored.Kill();
    }

    [Fact]
    public async Task A_backup_holds_the_post()
    {
        var store = stores.Open(clock);
        await store.Inbox.AcceptAsync(Letters.In("1"), default);
        await store.Outbox.PutAsync([Letters.Out("2")], default);
        await store.Places.KeepAsync(new(new("web", "甲"), true, null, null, new(), "", null), default);
        await store.Feedback.KeepAsync(new(clock.GetUtcNow(), "web", "amy", "m", false, null, "", "", 1), default);
        await store.Transcripts.AddAsync("web", "甲", "3", "{}", default);
        using (var database = stores.OpenDatabase())
        {
            await new SqliteBackup(database).WriteAsync(Path.Combine(stores.Folder, "copy.db"), default);
        }

        store.Kill();
        File.Move(Path.Combine(stores.Folder, "copy.db"), stores.File, overwrite: true);
        var restored = stores.Open(clock);

        Assert.Equal("1", Assert.Single(await restored.Inbox.TakeAsync(9, TimeSpan.FromMinutes(1), default)).Incoming.Key);
        Assert.Equal("2", Assert.Single(await restored.Outbox.TakeAsync(9, TimeSpan.FromMinutes(1), default)).Message.Key);
        Assert.NotNull(await restored.Places.FindAsync("web", "甲", default));
        Assert.Single(await restored.Feedback.ListAsync(true, 9, default));
        Assert.NotNull(await restored.Transcripts.FindAsync("web", "甲", "3", default));
        restored.Kill();
    }

    [Fact]
    public async Task A_file_of_before_there_was_post_is_brought_up_to_date()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(stores.File)!);
        using (var old = new SqliteConnection($"Data Source={stores.File};Pooling=False"))
        {
            old.Open();
            using var session = new Session(old);
            session.Run(Tables.First);
            session.Run("PRAGMA user_version=1");
        }

        var store = stores.Open(clock);
        await PublishAsync(store.Minutes, Page.Of("a.txt", "盤點"));

        Assert.NotNull(await store.Inbox.AcceptAsync(Letters.In("1"), default));
        store.Kill();
    }

    [Fact]
    public async Task A_backup_never_overwrites_a_file()
    {
        var target = Path.Combine(stores.Folder, "copy.db");
        await File.WriteAllTextAsync(target, "x");
        using var database = stores.OpenDatabase();

        await Assert.ThrowsAsync<ArchiveException>(() => new SqliteBackup(database).WriteAsync(target, default));

        Assert.Equal("x", await File.ReadAllTextAsync(target));
    }

    [Fact]
    public async Task An_index_of_other_terms_is_made_anew()
    {
        var store = stores.Open(clock);
        await PublishAsync(store.Minutes, Page.Of("a.txt", "盤點"));
        store.Kill();
        Change("DELETE FROM term; INSERT INTO passage_term(passage_term) VALUES ('delete-all'); UPDATE state SET value = -1 WHERE key = 'terms_version'");

        var next = stores.Open(clock);
        await using var reading = await next.Minutes.OpenAsync(Sight.All, default);

        Assert.Single(await reading.SearchAsync(new(new Dictionary<string, double> { ["盘点"] = 1 }), default));
        Assert.Equal(2, await reading.PassageCountAsync(default));
    }

    [Fact]
    public async Task The_index_is_whole_after_many_reloads()
    {
        var store = stores.Open(clock);
        for (var i = 0; i < 7; i++)
        {
            await PublishAsync(store.Minutes, Page.Of("a.txt", Enumerable.Range(0, 300).Select(n => $"盤點第{n}批{i}")), Page.Of($"{i}.txt", "第12次"));
        }

        // What was deleted has left the index too, term for term.
        using var database = stores.OpenDatabase();
        Assert.Equal("ok", database.Read(session => session.Value("PRAGMA integrity_check")));
        database.Read(session => session.Run("CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, passage_term, row)"));
        Assert.Equal(0, database.Read(session => session.Number("SELECT count(*) FROM (SELECT term, doc FROM temp.held EXCEPT SELECT term, df FROM term)")));
        Assert.Equal(0, database.Read(session => session.Number("SELECT count(*) FROM (SELECT term, df FROM term EXCEPT SELECT term, doc FROM temp.held)")));
        store.Kill();
    }

    private static async Task PublishAsync(IMinutesArchive archive, params IEnumerable<MeetingBot.Minutes.Meetings.MinutesFile> files)
    {
        await using var reload = await archive.BeginReloadAsync(default);
        foreach (var file in files)
        {
            await reload!.PutAsync(file, "1", default);
        }

        await reload!.PublishAsync("", default);
    }

    private void Change(string sql)
    {
        using var database = stores.OpenDatabase();
        database.Read(session => session.Run(sql));
    }
}
