using MeetingBot.Bench.Bars;
using MeetingBot.Bench.Steps;

namespace MeetingBot.Bench.Traffic;

/// <summary>kill -9 under load, again and again: what was accepted is answered, once, or twice with the second marked.</summary>
internal static class Kills
{
    private const int Times = 200;
    private const int ASecond = 60;
    private const int Conversations = 200;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Spread = TimeSpan.FromMilliseconds(900);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async IAsyncEnumerable<Bar> MeasureAsync(string folder, TrafficOptions options)
    {
        await using var teams = await BotFrameworkWay.StartAsync();
        await using var messenger = await TaipeiOnWay.StartAsync();
        teams.Slowness = messenger.Slowness = TimeSpan.FromMilliseconds(60); // so that a kill finds some on their way
        var settings = BotSettings.Over(folder, teams.Settings, messenger.Settings);
        var port = RunningBot.FreePort();
        for (var life = 0; life < options.Of(Times); life++)
        {
            await using var bot = await RunningBot.StartAsync(settings, port, Path.Combine(folder, "bot.log"));
            await LoadUntilKilledAsync(bot, life, teams, messenger);
        }

        await using var last = await RunningBot.StartAsync(settings, port, Path.Combine(folder, "bot.log"));
        await teams.Tally.DrainAsync(Patience);
        await messenger.Tally.DrainAsync(Patience);
        foreach (var bar in Bars(options, [teams, messenger]))
        {
            yield return bar;
        }
    }

    private static async Task LoadUntilKilledAsync(RunningBot bot, int life, params IReadOnlyList<WayIn> ways)
    {
        using var client = new HttpClient { BaseAddress = bot.Address, Timeout = TimeSpan.FromSeconds(5) };
        using var stop = new CancellationTokenSource();
        var load = Task.WhenAll(ways.Select(way => new QuestionStream(way, client, $"life{life}", ASecond, Conversations).RunAsync(TimeSpan.FromMinutes(1), stop.Token)));
        await Task.Delay(Shortest + TimeSpan.FromTicks(Random.Shared.NextInt64(Spread.Ticks)));
        await bot.KillAsync();
        await stop.CancelAsync();
        await load;
    }

    private static IEnumerable<Bar> Bars(TrafficOptions options, IReadOnlyList<WayIn> ways)
    {
        var accepted = ways.SelectMany(way => way.Tally.Accepted).ToList();
        StepProcess.Tell($"{options.Of(Times)} kills, {accepted.Count:N0} accepted, {ways.Sum(way => way.Tally.NotAccepted):N0} cut off before they were accepted");
        yield return new("killed: accepted and never answered", accepted.Count(asked => asked.Answers == 0), "", 0);
        yield return new("killed: answered twice, the second not marked 重送", accepted.Sum(asked => asked.UnmarkedRepeats), "", 0);
        yield return new("killed: answered three times", accepted.Count(asked => asked.Answers > 2), "", 0);
        yield return new("killed: answered twice, the second marked", accepted.Count(asked => asked.Answers == 2) - accepted.Sum(asked => asked.UnmarkedRepeats), "", accepted.Count);
    }
}
