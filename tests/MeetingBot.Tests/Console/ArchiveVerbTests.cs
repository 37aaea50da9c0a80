using System.Globalization;
using System.Text.Json;
using MeetingBot.Archive;
using MeetingBot.Archive.Sqlite;
using MeetingBot.Tests.Archive.Post;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Console;

/// <summary>The verbs that fill and mind the archive, from outside.</summary>
public sealed class ArchiveVerbTests : IDisposable
{
    private const string Minutes = "白鯨市政府秘書處第2次處務會議紀錄\n時間：114年9月25日\n\n壹、主席裁示：\n一、請總務組完成盤點。\n";

    private static readonly DateTimeOffset Moment = new(2025, 3, 1, 1, 2, 0, TimeSpan.Zero);

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
                await log.KeepAsync(new(Moment, null, question, false, "", "", 0), default);
            }
        }

        var json = await RunAsync("unanswered", "--json");
        var table = await RunAsync("unanswered");

        var first = JsonDocument.Parse(json.Lines.First()).RootElement;
        Assert.Equal((2, "2025-03-01T09:02"), (first.GetProperty("times").GetInt32(), first.GetProperty("lastAsked").GetString()));
        Assert.Contains("宿舍在哪", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unanswered_also_lists_what_people_complained_of()
    {
        using (var database = new Database(Options.Create(new ArchiveOptions { Path = Database })))
        {
            var book = new SqliteFeedbackBook(database);
            await book.KeepAsync(new(Moment, "web", "amy", "m1", false, null, "何時申報", "12月26日", 7), default);
            await book.KeepAsync(new(Moment, "web", "bob", "m1", null, "應該是12月27日", "何時申報", "12月26日", 7), default);
            await book.KeepAsync(new(Moment, "web", "eve", "m1", true, null, "何時申報", "12月26日", 7), default);
        }

        var json = await RunAsync("unanswered", "--json");
        var table = await RunAsync("unanswered");

        Assert.Equal(["complaint", "complaint"], json.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()));
        Assert.Equal("應該是12月27日", JsonDocument.Parse(json.Lines.First()).RootElement.GetProperty("words").GetString());
        Assert.Contains("被回報有誤的答案（2）", table.Output, StringComparison.Ordinal);
        Assert.Contains("應該是12月27日", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outbox_lists_dead_letters_first_and_resends_one()
    {
        long dead;
        using (var database = new Database(Options.Create(new ArchiveOptions { Path = Database })))
        {
            var outbox = new SqliteOutbox(database, new Holder(Options.Create(new ArchiveOptions())), new ManualClock(Moment));
            await outbox.PutAsync([Letters.Out("1", text: "壞掉的\n訊息"), Letters.Out("2", "乙"), Letters.Out("3", "丙")], default);
            var taken = await outbox.TakeAsync(2, TimeSpan.FromDays(9999), default);
            (dead, var sent) = (taken[0].Id, taken[1].Id);
            await outbox.FailAsync(dead, "403 已被封鎖", default);
            await outbox.SentAsync(sent, "s", default);
        }

        var json = await RunAsync("outbox", "--json");
        var table = await RunAsync("outbox", "--all");
        var resent = await RunAsync("outbox", "--resend", dead.ToString(CultureInfo.InvariantCulture));
        var again = await RunAsync("outbox", "--resend", dead.ToString(CultureInfo.InvariantCulture));

        Assert.Equal(["failed", "pending"], json.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("state").GetString()));
        Assert.Contains("寄件匣（3）", table.Output, StringComparison.Ordinal);
        Assert.Contains("403", table.Output, StringComparison.Ordinal);
        Assert.Equal((0, 2), (resent.Status, again.Status));
        Assert.Contains("meetingbot outbox", again.Errors, StringComparison.Ordinal);
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
