using System.Diagnostics;
using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Sqlite;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.Traffic;
using Microsoft.Extensions.Options;

namespace MeetingBot.Bench.Reminders;

/// <summary>A morning's messages through a channel that bears so many a second: as fast as it allows, and never faster.</summary>
internal static class Dispatch
{
    private const int ASecond = 50;
    private const int Seconds = 30;

    public static async IAsyncEnumerable<Bar> MeasureAsync(string folder, int part)
    {
        var count = ASecond * Seconds / part;
        await using var messenger = await Messenger.StartAsync();
        messenger.IsWell = true;
        var life = new Life(new(2025, 3, 3), new(9, 0), 1, Stopwatch.GetTimestamp());
        messenger.Life = life;
        var settings = BotSettings.Over(folder, messenger.Settings, new Dictionary<string, string>
        {
            ["Clock__StartsAt"] = life.Setting,
            ["TaipeiOn__PerSecond"] = ASecond.ToString(CultureInfo.InvariantCulture),
        });
        await OweAsync(settings["Archive__Path"], count);
        await using (await RunningBot.StartAsync(settings, RunningBot.FreePort(), Path.Combine(folder, "bot.log")))
        {
            for (var waited = 0; messenger.Arrived.Count < count && waited < 3 * Seconds * 10; waited++)
            {
                await Task.Delay(100);
            }
        }

        long[] arrived = [.. messenger.Arrived.Select(one => one.Stamp).Order()];
        yield return new("dispatch: messages that arrived", arrived.Length, "", count, IsLeast: true);
        yield return new("dispatch: the most within any second", MostInASecond(arrived), "", ASecond);
        yield return new("dispatch: of the channel's limit", 100 * (arrived.Length - 1) / Stopwatch.GetElapsedTime(arrived[0], arrived[^1]).TotalSeconds / ASecond, "%", part == 1 ? 80 : 50, IsLeast: true); // a short run is mostly its beginning
    }

    private static async Task OweAsync(string archive, int count)
    {
        using var database = new Database(Options.Create(new ArchiveOptions { Path = archive }));
        var outbox = new SqliteOutbox(database, new(Options.Create(new ArchiveOptions())), TimeProvider.System);
        await outbox.PutAsync(
            [.. Enumerable.Range(0, count).Select(i => new Outgoing(Key(i), Address.Private("taipeion", Key(i)), new("提醒您 1 件待辦。")) { IsNotice = true })],
            CancellationToken.None);
    }

    private static int MostInASecond(long[] arrived)
    {
        var (most, first) = (0, 0);
        for (var last = 0; last < arrived.Length; last++)
        {
            while (Stopwatch.GetElapsedTime(arrived[first], arrived[last]) >= TimeSpan.FromSeconds(1))
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    private static string Key(int i) => string.Create(CultureInfo.InvariantCulture, $"p{i}");
}
