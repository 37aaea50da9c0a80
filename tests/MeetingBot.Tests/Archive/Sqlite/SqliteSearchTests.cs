using MeetingBot.Archive;
using MeetingBot.Archive.Sqlite;

namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteSearchTests : SearchContract
{
    private protected override IStores NewStores() => new SqliteStores();

    private protected override Task<IReadOnlyList<Hit>> FullyAsync(IReading reading, PassageQuery query) =>
        ((SqliteReading)reading).SearchFullyAsync(query, default);

    // A list is kept in memory when it is long; another archive's places are others.
    [Fact]
    public async Task What_one_archive_keeps_in_memory_is_not_read_by_another_in_the_same_process()
    {
        await PublishAsync(Page.Of("a.txt", Enumerable.Repeat("請總務組完成盤點", 300)));
        await FoundAsync("盤點");
        using var others = new SqliteStores();
        var other = others.Open(Clock);
        await using (var reload = (await other.Minutes.BeginReloadAsync(default))!)
        {
            await reload.PutAsync(Page.Of("b.txt", "收文", "盤點"), "m", default);
            await reload.PublishAsync("", default);
        }

        IReadOnlyList<string> found;
        await using (var reading = await other.Minutes.OpenAsync(Sight.All, default))
        {
            found = await FoundAsync(reading, "盤點");
        }

        other.Kill();

        Assert.Equal(["盤點"], found);
    }
}
