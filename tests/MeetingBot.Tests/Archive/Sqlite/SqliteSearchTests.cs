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
}
