using MeetingBot.Intake;
using MeetingBot.Tests.Archive;
using MeetingBot.Tests.Archive.Sqlite;
using MeetingBot.Tests.Console;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Intake;

public sealed class MinutesWatchTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly SqliteStores stores = new();
    private readonly ManualClock clock = new();
    private readonly Store store;
    private readonly HeardLog<MinutesWatch> log = new();

    public MinutesWatchTests() => store = stores.Open(clock);

    public void Dispose()
    {
        store.Kill();
        stores.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Loads_when_it_starts_and_again_in_time()
    {
        folder.With("a.txt", "甲會議紀錄");
        using var watch = Watch(isOn: true);
        await watch.StartAsync(default);
        Assert.Contains("新增 1", await log.NextAsync(), StringComparison.Ordinal);

        folder.With("b.txt", "乙會議紀錄");
        clock.Advance(TimeSpan.FromMinutes(10)); // at the latest, whether the event was heard or not
        Assert.Contains("新增 1", await log.NextAsync(), StringComparison.Ordinal);
        await watch.StopAsync(default);
    }

    [Fact]
    public async Task A_folder_that_has_lost_everything_leaves_the_archive_alone()
    {
        folder.With("a.txt", "甲會議紀錄");
        using var watch = Watch(isOn: true);
        await watch.StartAsync(default);
        await log.NextAsync();
        File.Delete(Path.Combine(folder.Path, "a.txt"));

        clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Contains("沒有重新載入", await log.NextAsync(), StringComparison.Ordinal);
        await watch.StopAsync(default);
    }

    [Fact]
    public async Task Does_nothing_unless_it_is_on()
    {
        using var watch = Watch(isOn: false);

        await watch.StartAsync(default);
        await watch.ExecuteTask!;

        Assert.Empty(await store.Minutes.GenerationsAsync(default));
    }

    private MinutesWatch Watch(bool isOn)
    {
        var options = Options.Create(new IntakeOptions { Folder = folder.Path, Watch = isOn });
        return new(new MinutesReload(store.Minutes, store.Sync(clock), options), new MinutesIntake(options), options, clock, log);
    }
}
