using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tests.Archive;

/// <summary>What every contract of the Archive starts from: a store of its own, which several processes may open at once.</summary>
public abstract class ArchiveContract : IAsyncLifetime
{
    private readonly List<Store> stores = [];
    private IStores? all;

    private protected ManualClock Clock { get; } = new();

    private protected Store Here => stores[0];

    private protected IMinutesArchive Archive => Here.Minutes;

    public Task InitializeAsync()
    {
        all = NewStores();
        Another();
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        stores.ForEach(store => store.Kill());
        all!.Dispose();
        return Task.CompletedTask;
    }

    private protected abstract IStores NewStores();

    private protected Store Another(string? instance = null)
    {
        stores.Add(all!.Open(Clock, instance));
        return stores[^1];
    }

    private protected async Task<Generation> PublishAsync(params IEnumerable<MinutesFile> files)
    {
        await using var reload = await Archive.BeginReloadAsync(default);
        foreach (var file in files)
        {
            await reload!.PutAsync(file, "m", default);
        }

        return await reload!.PublishAsync("報告", default);
    }

    private protected static async Task<IReadOnlyList<string>> FilesAsync(IMinutesArchive archive)
    {
        await using var reading = await archive.OpenAsync(Sight.All, default);
        return await FilesAsync(reading);
    }

    private protected static async Task<IReadOnlyList<string>> FilesAsync(IReading reading) =>
        [.. (await reading.MeetingsAsync(new MeetingFilter(), default)).Select(meeting => meeting.File).Order(StringComparer.Ordinal)];

    private protected async Task<IReadOnlyList<string>> FoundAsync(string words)
    {
        await using var reading = await Archive.OpenAsync(Sight.All, default);
        return await FoundAsync(reading, words);
    }

    private protected static async Task<IReadOnlyList<string>> FoundAsync(IReading reading, string words)
    {
        var hits = await reading.SearchAsync(Query(words), default);
        return [.. (await reading.PassagesAsync([.. hits.Select(hit => hit.Passage)], default)).Select(passage => passage.Item.Text)];
    }

    private protected static PassageQuery Query(string words, int limit = 60, IReadOnlySet<long>? meetings = null) =>
        new(Terms.Of(words).ToDictionary(term => term, _ => 1.0), meetings, limit);
}
