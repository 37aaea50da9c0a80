using MeetingBot.Archive;
using MeetingBot.Intake;
using MeetingBot.Tests.Archive;
using MeetingBot.Tests.Archive.Sqlite;
using MeetingBot.Tests.Console;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Intake;

public sealed class MinutesReloadTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly SqliteStores stores = new();
    private readonly Store store;

    public MinutesReloadTests() => store = stores.Open(new ManualClock());

    public void Dispose()
    {
        store.Kill();
        stores.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_is_new_changed_gone_and_as_before_is_told()
    {
        folder.With("a.txt", Minutes("甲")).With("b.txt", Minutes("乙")).With("子/c.txt", Minutes("丙"));
        var first = await LoadAsync();
        folder.With("b.txt", Minutes("乙二")).With("d.txt", Minutes("丁"));
        File.Delete(Path.Combine(folder.Path, "a.txt"));

        var second = await LoadAsync();

        Assert.Equal(["a.txt", "b.txt", "子/c.txt"], first.New);
        Assert.Equal((3, 1), (second.Files, second.Unchanged));
        Assert.Equal(("d.txt", "b.txt", "a.txt"), (Assert.Single(second.New), Assert.Single(second.Changed), Assert.Single(second.Gone)));
        Assert.Equal(["b.txt", "d.txt", "子/c.txt"], await FilesAsync());
    }

    [Fact]
    public async Task A_folder_that_has_not_changed_makes_no_generation()
    {
        folder.With("a.txt", Minutes("甲"));
        await LoadAsync();

        var again = await RunAsync();

        Assert.Equal(1, ((ReloadResult.Done)again).Generation.Number);
    }

    [Fact]
    public async Task A_file_that_was_only_touched_is_not_read_again()
    {
        folder.With("a.txt", Minutes("甲"));
        await LoadAsync();
        File.SetLastWriteTimeUtc(Path.Combine(folder.Path, "a.txt"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(1, (await LoadAsync()).Unchanged);
    }

    [Fact]
    public async Task What_another_build_of_the_reader_has_read_is_read_again()
    {
        folder.With("a.txt", Minutes("甲"));
        await using (var reload = await store.Minutes.BeginReloadAsync(default))
        {
            var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(folder.Path, "a.txt"))));
            await reload!.PutAsync(Page.Of("a.txt", "舊"), $"{hash}/{Guid.NewGuid():N}", default);
            await reload!.PublishAsync("", default);
        }

        Assert.Equal("a.txt", Assert.Single((await LoadAsync()).Changed));
    }

    [Fact]
    public async Task A_broken_file_is_reported_and_its_earlier_version_goes_on_answering()
    {
        folder.With("a.txt", Minutes("甲"));
        await LoadAsync();
        folder.With("a.txt", "").With("b.pdf", "no pdf");

        var report = await LoadAsync();

        Assert.Equal([("a.txt", true), ("b.pdf", false)], report.Failed.Select(failed => (failed.File, failed.HasEarlier)));
        Assert.All(report.Failed, failed => Assert.Contains(failed.File, failed.Why, StringComparison.Ordinal));
        Assert.Equal(["a.txt"], await FilesAsync());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_changes_nothing()
    {
        folder.With("a.txt", Minutes("甲"));
        await LoadAsync();

        var result = await Reload().RunAsync(Path.Combine(folder.Path, "沒有"), allowEmpty: true, null, default);

        Assert.Contains("沒有", Assert.IsType<ReloadResult.Refused>(result).Why, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], await FilesAsync());
    }

    [Fact]
    public async Task An_empty_folder_empties_the_archive_only_when_told_to()
    {
        folder.With("a.txt", Minutes("甲"));
        await LoadAsync();
        File.Delete(Path.Combine(folder.Path, "a.txt"));

        var refused = Assert.IsType<ReloadResult.Refused>(await RunAsync());
        Assert.Contains("--allow-empty", refused.Why, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], await FilesAsync());

        await Reload().RunAsync(folder.Path, allowEmpty: true, null, default);
        Assert.Empty(await FilesAsync());
    }

    [Fact]
    public async Task An_empty_folder_and_an_empty_archive_agree()
    {
        Assert.Equal(0, (await LoadAsync()).Files);
    }

    [Fact]
    public async Task While_another_process_reloads_nothing_is_done()
    {
        await using var other = await store.Minutes.BeginReloadAsync(default);

        Assert.IsType<ReloadResult.Busy>(await RunAsync());
    }

    [Fact]
    public async Task Progress_counts_every_file_once()
    {
        folder.With("a.txt", Minutes("甲")).With("b.txt", Minutes("乙")).With("c.pdf", "no pdf");
        var steps = new Steps();

        await Reload().RunAsync(folder.Path, allowEmpty: false, steps, default);

        Assert.Equal([new(1, 3), new(2, 3), new(3, 3)], steps.Seen);
    }

    [Fact]
    public async Task The_report_is_kept_with_its_generation()
    {
        folder.With("a.txt", Minutes("甲")).With("b.pdf", "no pdf");
        var report = await LoadAsync();

        var kept = (await store.Minutes.GenerationsAsync(default))[0].Report;

        Assert.Equal(ReportText.Of(report), kept);
        Assert.Contains("新增 1、更新 0、移除 0、未變 0、失敗 1", kept, StringComparison.Ordinal);
        Assert.Contains("b.pdf", kept, StringComparison.Ordinal);
    }

    private static string Minutes(string what) => $"白鯨市政府秘書處第2次處務會議紀錄\n時間：114年9月25日\n\n壹、主席裁示：\n一、請總務組完成{what}盤點。\n";

    private MinutesReload Reload() => new(store.Minutes, store.Sync(new ManualClock()), Options.Create(new IntakeOptions()));

    private Task<ReloadResult> RunAsync() => Reload().RunAsync(folder.Path, allowEmpty: false, null, default);

    private async Task<ReloadReport> LoadAsync() => Assert.IsType<ReloadResult.Done>(await RunAsync()).Report;

    private async Task<IEnumerable<string>> FilesAsync()
    {
        await using var reading = await store.Minutes.OpenAsync(Sight.All, default);
        return (await reading.MeetingsAsync(new MeetingFilter(), default)).Select(meeting => meeting.File).Order(StringComparer.Ordinal);
    }

    private sealed class Steps : IProgress<ReloadProgress>
    {
        public List<ReloadProgress> Seen { get; } = [];

        public void Report(ReloadProgress value) => Seen.Add(value);
    }
}
