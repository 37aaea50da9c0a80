using System.Text.Json;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Sqlite;
using MeetingBot.Tests.Archive.Sqlite;
using MeetingBot.Tests.Tasks;

namespace MeetingBot.Tests.Console;

/// <summary>meetingbot simulate, over the samples.</summary>
public sealed class SimulateVerbTests
{
    private static readonly string[] Autumn = ["--from", "2025-09-01", "--to", "2025-10-03", "--json"];

    private static readonly Lazy<Task<MeetingBotProcess>> OneRun = new(() => SimulateAsync(Autumn));

    [Fact]
    public async Task The_same_input_gives_the_same_lines_with_every_key_in_order_of_time_and_recipient()
    {
        var (one, other) = (await OneRun.Value, await SimulateAsync(Autumn));

        Assert.Equal((0, ""), (one.Status, one.Errors));
        Assert.Equal(one.Lines, other.Lines);
        var lines = one.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(lines, line => Assert.Equal(["at", "to", "address", "kind", "tasks", "text", "why"], line.EnumerateObject().Select(key => key.Name)));
        var keys = lines.Select(line => (line.GetProperty("at").GetString()!, line.GetProperty("to").GetString()!)).ToList();
        Assert.Equal(keys.OrderBy(key => key.Item1, StringComparer.Ordinal).ThenBy(key => key.Item2, StringComparer.Ordinal), keys);
        Assert.Equal(keys.Distinct().Count(), keys.Count);
        Assert.All(keys, key => Assert.EndsWith("T08:30+08:00", key.Item1, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_meeting_is_loaded_at_the_opening_after_it_was_held_and_its_ruling_quoted()
    {
        var run = await OneRun.Value;

        var first = JsonDocument.Parse(run.Lines[0]).RootElement;
        Assert.Equal(("2025-09-17T08:30+08:00", "group/doit", "taipeion/1202"), (Text(first, "at"), Text(first, "to"), Text(first, "address")));
        Assert.Equal("whc-doit-114-08.pdf#六/主席裁示事項/(八)", first.GetProperty("tasks")[0].GetString());
        Assert.Contains("「請同仁於9月26日下班前至「潮汐學苑」完成「人工智慧倫理」課程，時數1小時。」", Text(first, "text"), StringComparison.Ordinal);
        Assert.Contains("期限「9月26日下班前」是114年9月26日（五）", Text(first, "why"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_a_backup_it_goes_on_where_the_office_stands_and_leaves_the_backup_as_it_is()
    {
        using var stores = new SqliteStores();
        using var minutes = new TempFolder();
        var backup = await BackupAsync(stores, SomeDuty.Of(origin: ByHand), SomeDuty.Of(state: DutyState.Done, origin: ByHand), SomeDuty.Of(due: null, state: DutyState.Historic, origin: ByHand));
        var before = await File.ReadAllBytesAsync(backup);

        var run = await SimulateAsync("--from", "2025-12-10", "--to", "2025-12-19", "--minutes", minutes.Path, "--people", "samples/people.json", "--state", backup, "--json");

        // 7 office days before; that there are 14 was told before.
        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).Where(line => Text(line, "to") == "person/hsu").ToList();
        Assert.Equal(
            ["2025-12-19T08:30+08:00 待辦 1"],
            lines.Select(line => $"{Text(line, "at")} {string.Join('、', line.GetProperty("tasks").EnumerateArray().Select(task => task.GetString()))}"));
        Assert.Contains("期限前 7 個辦公日提醒", Text(lines[0], "why"), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(backup));
    }

    [Theory]
    [InlineData("--from 要有", "--to", "2025-10-01")]
    [InlineData("--from 的「昨天」不是日期", "--from", "昨天", "--to", "2025-10-01")]
    [InlineData("--to 必須是 --from 當天或之後", "--from", "2025-10-02", "--to", "2025-10-01")]
    [InlineData("--state 的「nowhere.db」不存在", "--from", "2025-10-01", "--to", "2025-10-02", "--state", "nowhere.db")]
    [InlineData("--people 的「nowhere.json」有錯", "--from", "2025-10-01", "--to", "2025-10-02", "--people", "nowhere.json")]
    public async Task A_wrong_argument_is_named(string expected, params string[] arguments)
    {
        var run = await SimulateAsync(arguments);

        Assert.Equal(2, run.Status);
        Assert.Contains(expected.Replace("--from 要有", "simulate 要有 --from", StringComparison.Ordinal), run.Errors, StringComparison.Ordinal);
    }

    private static Origin ByHand => new Origin.ByHand("lee", "李建國");

    // Of the first it was told that 14 office days are left.
    private static async Task<string> BackupAsync(SqliteStores stores, params HeldDuty[] held)
    {
        var store = stores.Open(new ManualClock(SomeDuty.Came.AddDays(1)));
        var kept = await store.Duties.AddAsync([.. held.Select(one => (one.Duty with { Number = 0 }, new DutyEvent(SomeDuty.Came, null, "lee", "測試", "列入待辦")))], default);
        var key = $"{kept[0].Number}|2025-12-31|before-14|0|person/hsu|資訊局";
        await store.Notices.OweAsync(
            [new(new("notice/person/hsu/2025-12-10", Address.Private("taipeion", "hsu"), new("提醒")) { IsNotice = true }, "person/hsu", new(2025, 12, 10), "digest", [new Notice(key, kept[0].Number, "資訊局", "before-14", "因為")])],
            default);
        var file = Path.Combine(stores.Folder, "backup.db");
        using var database = stores.OpenDatabase();
        await new SqliteBackup(database).WriteAsync(file, default);
        store.Kill();
        return file;
    }

    private static string Text(JsonElement line, string key) => line.GetProperty(key).GetString()!;

    private static Task<MeetingBotProcess> SimulateAsync(params string[] arguments) => MeetingBotProcess.RunAsync(["simulate", .. arguments]);
}
