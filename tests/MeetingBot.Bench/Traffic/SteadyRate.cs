using MeetingBot.Bench.Bars;
using MeetingBot.Bench.Steps;

namespace MeetingBot.Bench.Traffic;

/// <summary>300 questions a second for a minute, through either channel.</summary>
internal static class SteadyRate
{
    private const int ASecond = 300;
    private const int Conversations = 600;
    private const int WarmUpASecond = 100;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15); // until its code has been compiled for good
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async IAsyncEnumerable<Bar> MeasureAsync(string folder, TrafficOptions options)
    {
        await using var teams = await BotFrameworkWay.StartAsync();
        await foreach (var bar in MeasureAsync(Path.Combine(folder, "botframework"), teams, options))
        {
            yield return bar;
        }

        await using var messenger = await TaipeiOnWay.StartAsync();
        await foreach (var bar in MeasureAsync(Path.Combine(folder, "taipeion"), messenger, options))
        {
            yield return bar;
        }
    }

    private static async IAsyncEnumerable<Bar> MeasureAsync(string folder, WayIn way, TrafficOptions options)
    {
        var settings = BotSettings.Over(folder, way.Settings);
        await using var bot = await RunningBot.StartAsync(settings, RunningBot.FreePort(), Path.Combine(folder, "bot.log"));
        using var client = new HttpClient { BaseAddress = bot.Address };
        await new QuestionStream(way, client, "warm", WarmUpASecond, Conversations).RunAsync(WarmUp, default);
        await way.Tally.DrainAsync(Patience);
        var warm = way.Tally.Accepted.ToHashSet();
        var worked = bot.ProcessorTime;

        await new QuestionStream(way, client, "steady", ASecond, Conversations).RunAsync(options.Of(Length), default);
        await way.Tally.DrainAsync(Patience);

        worked = bot.ProcessorTime - worked;
        var accepted = way.Tally.Accepted.Where(asked => !warm.Contains(asked)).ToList();
        var answered = accepted.Where(asked => asked.Answers > 0).ToList();
        StepProcess.Tell($"{way.Name}: {worked.TotalMilliseconds / accepted.Count:F2} ms of one core a question; all of two cores would be {2000.0 / ASecond:F2}");
        yield return new($"{way.Name}: questions a second, accepted", accepted.Count / options.Of(Length).TotalSeconds, "/s", ASecond * 0.99, IsLeast: true);
        yield return new($"{way.Name}: accepted without an answer", accepted.Count - answered.Count, "", 0);
        yield return new($"{way.Name}: until accepted, median", Times(accepted, asked => asked.MillisecondsToAccept).P50, "ms", options.Patience(100));
        yield return new($"{way.Name}: from acceptance to the answer handed over, p50", Times(answered, asked => asked.MillisecondsToAnswer).P50, "ms", options.Patience(150));
        yield return new($"{way.Name}: the same, p99", Times(answered, asked => asked.MillisecondsToAnswer).P99, "ms", options.Patience(150));
    }

    private static Times Times(IEnumerable<Asked> some, Func<Asked, double> milliseconds) => new(some.Select(milliseconds));
}
