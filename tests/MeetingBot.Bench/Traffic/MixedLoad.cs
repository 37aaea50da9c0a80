using MeetingBot.Bench.Bars;
using MeetingBot.Bench.Steps;

namespace MeetingBot.Bench.Traffic;

/// <summary>Ten minutes of everything at once: memory comes to rest.</summary>
internal static class MixedLoad
{
    private const int ASecond = 60;
    private const int Conversations = 2000;
    private const double MostGrowth = 1.15;
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async IAsyncEnumerable<Bar> MeasureAsync(string folder, TrafficOptions options)
    {
        await using var teams = await BotFrameworkWay.StartAsync();
        await using var messenger = await TaipeiOnWay.StartAsync();
        var settings = BotSettings.Over(folder, teams.Settings, messenger.Settings);
        await using var bot = await RunningBot.StartAsync(settings, RunningBot.FreePort(), Path.Combine(folder, "bot.log"));
        using var client = new HttpClient { BaseAddress = bot.Address };
        using var stop = new CancellationTokenSource();
        var pages = PageLookers.LookAsync(client, stop.Token);
        var load = Task.WhenAll(new WayIn[] { teams, messenger }.Select(way => new QuestionStream(way, client, "mixed", ASecond, Conversations).RunAsync(options.Of(Length), default)));
        var held = await WatchAsync(bot, load);
        await stop.CancelAsync();
        var looked = await pages;
        await teams.Tally.DrainAsync(Patience);
        await messenger.Tally.DrainAsync(Patience);

        // The first fifth fills caches and compiles; then the middle of what is left is compared with its end.
        var (before, after) = (Median(held[(held.Count / 5)..(held.Count * 3 / 5)]), Median(held[(held.Count * 4 / 5)..]));
        StepProcess.Tell($"memory held: {before:F0} MB, at the end {after:F0} MB; {looked:N0} pages looked at");
        yield return new("mixed load: memory at its end beside the middle", after / before, "times", MostGrowth);
        yield return new("mixed load: accepted without an answer", teams.Tally.Open + messenger.Tally.Open, "", 0);
    }

    private static async Task<List<double>> WatchAsync(RunningBot bot, Task load)
    {
        var held = new List<double>();
        while (!load.IsCompleted)
        {
            held.Add(bot.MegabytesHeld);
            await Task.Delay(500);
        }

        await load;
        return held;
    }

    private static double Median(List<double> some) => some.Order().ElementAt(some.Count / 2);
}
