using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.Steps;

namespace MeetingBot.Bench.Traffic;

/// <summary>2,000 open pages of the group chat: all stay open, and what is said in a group reaches everybody in it.</summary>
internal static class ManyPages
{
    public const string Header = "X-Remote-User";

    private const int Pages = 2000;
    private const int AtOnce = 50;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async IAsyncEnumerable<Bar> MeasureAsync(string folder, TrafficOptions options)
    {
        var people = Path.Combine(folder, "people.json");
        var settings = BotSettings.Over(folder, new Dictionary<string, string>
        {
            ["People__File"] = people,
            ["SignIn__Mode"] = "header",
            ["SignIn__Header"] = Header,
            ["SignIn__TrustedProxies__0"] = "127.0.0.1",
        });
        await Crowd.WriteAsync(people, Pages);
        await using var bot = await RunningBot.StartAsync(settings, RunningBot.FreePort(), Path.Combine(folder, "bot.log"));
        var before = bot.MegabytesHeld;
        var pages = Enumerable.Range(0, options.Of(Pages)).Select(_ => new OpenPage()).ToList();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, pages.Count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (person, _) => await pages[person].OpenAsync(bot.Address, Crowd.Account(person)));
        await Task.Delay(options.Of(Quiet));
        StepProcess.Tell($"memory held: {before:F0} MB before, {bot.MegabytesHeld:F0} MB with {pages.Count} pages");

        var told = await SpeakAsync(bot, pages);
        yield return new("open pages of the group chat", pages.Count(page => page.IsOpen), "", pages.Count, IsLeast: true);
        yield return new("a word in each group: pages of its members that were told", told.Count, "", pages.Count, IsLeast: true);
        yield return new("the same: until told, p99", told.P99, "ms", options.Patience(1000));
        foreach (var page in pages)
        {
            await page.DisposeAsync();
        }
    }

    private static async Task<Times> SpeakAsync(RunningBot bot, List<OpenPage> pages)
    {
        var begun = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        var times = new ConcurrentDictionary<int, double>();
        for (var person = 0; person < pages.Count; person++)
        {
            var (own, word) = (person, Word(person));
            pages[person].Heard = frame =>
            {
                if (begun.TryGetValue(word, out var since) && frame.Contains(word, StringComparison.Ordinal))
                {
                    times.TryAdd(own, Stopwatch.GetElapsedTime(since).TotalMilliseconds);
                }
            };
        }

        using var client = new HttpClient { BaseAddress = bot.Address };
        for (var speaker = 0; speaker < pages.Count; speaker += Crowd.GroupSize)
        {
            begun[Word(speaker)] = Stopwatch.GetTimestamp();
            await SayAsync(client, speaker);
        }

        for (var waited = Stopwatch.StartNew(); times.Count < pages.Count && waited.Elapsed < Patience;)
        {
            await Task.Delay(20);
        }

        return new(times.Values);
    }

    // No word of one group is part of another's.
    private static string Word(int person) => $"word-of-{Crowd.Group(person)}-to-all";

    private static async Task SayAsync(HttpClient client, int speaker)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"chat/rooms/{Crowd.Group(speaker)}/lines", UriKind.Relative))
        {
            Content = JsonContent.Create(new { id = Guid.NewGuid().ToString(), text = Word(speaker) }),
        };
        request.Headers.Add(Header, Crowd.Account(speaker));
        request.Headers.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }
}
