using MeetingBot.Archive.Duties;
using MeetingBot.Intake;
using MeetingBot.Tests.Archive;
using MeetingBot.Tests.Archive.Sqlite;
using MeetingBot.Tests.Console;
using MeetingBot.Tests.Tasks.Rulings;
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

    [Fact]
    public async Task No_file_waits_for_the_duties_of_those_before_it()
    {
        folder.With("a.txt", RulingHouse.Sitting(10, "2025-02-26", "請總務組於114年3月20日前完成修繕。"));
        var free = new TaskCompletionSource();
        using var watch = Watch(isOn: true, new DyingDutyBook(store.Duties, int.MaxValue) { Answers = free.Task });
        await watch.StartAsync(default);
        await SeenAsync(generation: 1);

        folder.With("b.txt", "乙會議紀錄");
        clock.Advance(TimeSpan.FromMinutes(10));
        await SeenAsync(generation: 2);
        Assert.False(watch.HasLooked);

        free.SetResult();
        Assert.Contains("新列入的待辦 1 件", await log.NextAsync(), StringComparison.Ordinal);
        Assert.Contains("新增 1", await log.NextAsync(), StringComparison.Ordinal);
        await watch.StopAsync(default);
    }

    private async Task SeenAsync(int generation)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await store.Minutes.GenerationsAsync(limit.Token)).Count < generation)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private MinutesWatch Watch(bool isOn, IDutyBook? duties = null)
    {
        var options = Options.Create(new IntakeOptions { Folder = folder.Path, Watch = isOn });
        return new(new MinutesReload(store.Minutes, store.Sync(clock, book: duties), options), new MinutesIntake(options), options, clock, log);
    }
}
