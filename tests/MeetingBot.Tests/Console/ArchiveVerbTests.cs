using System.Globalization;
using System.Text.Json;
using MeetingBot.Archive;
using MeetingBot.Archive.Sqlite;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Console;

/// <summary>The verbs that fill and mind the archive, from outside.</summary>
public sealed class ArchiveVerbTests : IDisposable
{
    private const string Minutes = "白鯨市政府秘書處第2次處務會議紀錄\n時間：114年9月25日\n\n壹、主席裁示：\n一、請總務組完成盤點。\n";

    private readonly TempFolder minutes = new();
    private readonly TempFolder data = new();

    private string Database => Path.Combine(data.Path, "new", "archive.db");

    public void Dispose()
    {
        minutes.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task Reload_reports_and_ends_with_0()
    {
        minutes.With("a.txt", Minutes);

        var first = await RunAsync("reload", minutes.Path);
        var second = await RunAsync("reload");

        Assert.Equal((0, ""), (first.Status, first.Errors));
        Assert.Contains("新增 1", first.Output, StringComparison.Ordinal);
        Assert.Contains("未變 1", second.Output, StringComparison.Ordinal);
        Assert.Contains("第 1 代", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Output, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task Reload_with_a_broken_file_ends_with_1_and_names_it()
    {
        minutes.With("a.txt", Minutes).With("c.pdf", "no pdf");

        var run = await RunAsync("reload", minutes.Path);

        Assert.Equal(1, run.Status);
        Assert.Contains("c.pdf", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reload_of_an_empty_folder_is_refused_unless_allowed()
    {
        minutes.With("a.txt", Minutes);
        await RunAsync("reload", minutes.Path);
        File.Delete(Path.Combine(minutes.Path, "a.txt"));

        var refused = await RunAsync("reload", minutes.Path);
        var allowed = await RunAsync("reload", minutes.Path, "--allow-empty");

        Assert.Equal((2, 0), (refused.Status, allowed.Status));
        Assert.Contains("--allow-empty", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("移除 1", allowed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rollback_lists_the_generations_and_goes_back_to_one()
    {
        minutes.With("a.txt", Minutes);
        await RunAsync("reload", minutes.Path);
        minutes.With("b.txt", Minutes);
        await RunAsync("reload", minutes.Path);

        var list = await RunAsync("rollback");
        var back = await RunAsync("rollback", "1");
        var unknown = await RunAsync("rollback", "9");

        Assert.Contains("2（目前）", list.Output, StringComparison.Ordinal);
        Assert.Equal((0, 2), (back.Status, unknown.Status));
        Assert.Contains("第 3 代，共 1 份", back.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_put_in_place_of_the_archive_is_the_archive()
    {
        minutes.With("a.txt", Minutes);
        await RunAsync("reload", minutes.Path);
        var copy = Path.Combine(data.Path, "copy.db");

        Assert.Equal(0, (await RunAsync("backup", copy)).Status);
        Assert.Equal(2, (await RunAsync("backup", copy)).Status);
        File.Move(copy, Database, overwrite: true);

        Assert.Contains("未變 1", (await RunAsync("reload")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unanswered_lists_the_most_frequent_first()
    {
        using (var database = new Database(Options.Create(new ArchiveOptions { Path = Database })))
        {
            var log = new SqliteQuestionLog(database);
            foreach (var question in (string[])["宿舍在哪", "停車場何時開放", "停車場何時開放？"])
            {
                await log.KeepAsync(new(DateTimeOffset.Parse("2025-03-01T01:02:00Z", CultureInfo.InvariantCulture), null, question, false, "", "", 0), default);
            }
        }

        var json = await RunAsync("unanswered", "--json");
        var table = await RunAsync("unanswered");

        var first = JsonDocument.Parse(json.Lines.First()).RootElement;
        Assert.Equal((2, "2025-03-01T09:02"), (first.GetProperty("times").GetInt32(), first.GetProperty("lastAsked").GetString()));
        Assert.Contains("宿舍在哪", table.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/dev/null/archive.db")]
    public async Task An_archive_that_cannot_be_used_names_the_setting(string path)
    {
        var run = await MeetingBotProcess.RunAsync(new Dictionary<string, string?> { ["Archive__Path"] = path }, data.Path, "rollback");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("Archive:Path", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbs_that_need_no_archive_make_none()
    {
        minutes.With("a.txt", Minutes);

        await RunAsync("extract", minutes.Path);

        Assert.False(File.Exists(Database));
    }

    private Task<MeetingBotProcess> RunAsync(params string[] args) => MeetingBotProcess.RunAsync(
        new Dictionary<string, string?> { ["Archive__Path"] = Database, ["Minutes__Folder"] = minutes.Path }, data.Path, args);
}
