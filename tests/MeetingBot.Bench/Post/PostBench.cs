using MeetingBot.Bench.Bars;
using MeetingBot.Bench.City;
using MeetingBot.Bench.Steps;

namespace MeetingBot.Bench.Post;

/// <summary>How fast post is kept and passed on: alone, beside a reload of this process, and beside one of another.</summary>
internal static class PostBench
{
    private const int Minutes = 3000;
    private static readonly TimeSpan Alone = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] words)
    {
        if (words is not [])
        {
            await System.Console.Error.WriteLineAsync("post");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("meetingbot-post-").FullName;
        try
        {
            var bars = new List<Bar>();
            new CityFolder(new Places(folder).Minutes, Minutes).Write();
            bars.AddRange(await MeasureAsync("alone", new(folder), _ => Task.Delay(Alone)));
            bars.AddRange(await MeasureAsync("beside a reload", new(folder), office => Task.Run(() => Reloading.RunAsync(office, new Places(folder).Minutes))));
            bars.AddRange(await MeasureAsync("beside another process's reload", new(folder), _ => StepProcess.RunAsync("beside", folder, Minutes)));
            return bars.Exists(bar => bar.IsMissed) ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Bar>> MeasureAsync(string when, Places places, Func<Office, Task> beside)
    {
        places.DeleteArchive();
        using var office = Office.Open(places);
        await office.Inbox.CountAsync(CancellationToken.None); // the tables are there
        var load = new PostLoad(office);
        await load.RunAsync(beside(office));
        Bar[] bars =
        [
            new($"accepted, median, {when}", load.Accepted.P50, "ms", 100),
            new($"accepted, p99, {when}", load.Accepted.P99, "ms", 500),
            new($"accepted, longest, {when}", load.Accepted.Longest, "ms", 2000),
            new($"accepted to sent, median, {when}", load.Sent.P50, "ms", 150),
            new($"accepted to sent, p99, {when}", load.Sent.P99, "ms", 1000),
        ];
        StepProcess.Tell($"{load.Accepted.Count:N0} messages, {load.Rate:F0} a second, {load.ProcessorShare:P0} of a core in this process, {when}");
        Array.ForEach(bars, StepProcess.Show);
        return bars;
    }
}
