using MeetingBot.Archive;
using MeetingBot.Archive.Sqlite;

namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteSearchTests : SearchContract
{
    private readonly Random random = new(20250301);

    private protected override IStores NewStores() => new SqliteStores();

    /// <summary>With texts for nothing every list is spared that can be; with dear ones none.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(int.MaxValue, 0)]
    [InlineData(15_000, 500_000)]
    public async Task Whatever_is_spared_the_same_passages_are_found_in_the_same_order(int text, int cheap)
    {
        var costs = new SearchCosts(80, 2, text, cheap, int.MaxValue, int.MaxValue);
        await PublishAsync(Enumerable.Range(0, 40).Select(i => Page.Of($"{i}.txt", [.. Enumerable.Range(0, 100).Select(_ => Text())])));
        await using var reading = (SqliteReading)await Archive.OpenAsync(Sight.All, default);

        for (var i = 0; i < 200; i++)
        {
            var query = Query(Text(), limit: 5);
            Assert.Equal(await reading.SearchFullyAsync(query, default), await reading.SearchAsync(query, costs, default));
        }
    }

    // Letters as uneven as words: some pairs in every third text, some in none.
    private string Text() => string.Concat(Enumerable.Range(0, random.Next(2, 14)).Select(_ => "甲乙丙丁戊己庚辛壬癸"[(int)(10 * Math.Pow(random.NextDouble(), 2))]));

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
