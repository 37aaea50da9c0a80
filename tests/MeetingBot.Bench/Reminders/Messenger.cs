using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingBot.Bench.Traffic;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Bench.Reminders;

/// <summary>
/// The city's messenger on a bad day: it takes a message and does not say so, fails after it took it, is too busy, refuses, or is slow.
/// What it took it writes down.
/// </summary>
internal sealed partial class Messenger : IAsyncDisposable
{
    private readonly int port = RunningBot.FreePort();
    private readonly Random dice = new(20250101);
    private WebApplication? server;
    private long serial;

    /// <summary>In which life of the program it is now.</summary>
    public Life? Life { get; set; }

    /// <summary>From here on it does what it should.</summary>
    public bool IsWell { get; set; }

    public ConcurrentQueue<Arrival> Arrived { get; } = new();

    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["TaipeiOn__Enabled"] = "true",
        ["TaipeiOn__Endpoint"] = $"http://127.0.0.1:{port}/MessageFeedService",
        ["TaipeiOn__Auth"] = "native",
        ["TaipeiOn__ChannelToken"] = "bench-token",
        ["TaipeiOn__Secrets__180284"] = "bench-secret",
        ["TaipeiOn__MaxLength"] = "20000",
        ["TaipeiOn__TimeoutSeconds"] = "20",
        ["TaipeiOn__Sanitize"] = "false",
    };

    public static async Task<Messenger> StartAsync()
    {
        var messenger = new Messenger();
        messenger.server = await FakeServer.StartAsync(messenger.port, app => app.MapPost("/MessageFeedService", messenger.TakeAsync));
        return messenger;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    /// <summary>The numbers of duties that a digest lists.</summary>
    public static IReadOnlyList<long> DutiesIn(string text) => [.. Listed().Matches(text).Select(match => long.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct()];

    private async Task TakeAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        if (!body.RootElement.TryGetProperty("recipient", out var recipient) || body.RootElement.GetProperty("ask").GetString() != "sendMessage")
        {
            await http.Response.WriteAsync("""{"IsSuccess":true,"ReadCount":1,"ReadDetailList":[]}""");
            return;
        }

        var fate = IsWell ? 100 : Roll();
        if (fate < 4)
        {
            http.Response.StatusCode = fate < 2 ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status400BadRequest;
            return;
        }

        var text = string.Join('\n', Strings(body.RootElement.GetProperty("message")));
        Arrived.Enqueue(new(Stopwatch.GetTimestamp(), Life!, recipient.GetString()!, DutiesIn(text), Marks.IsSentAgain(body.RootElement)));
        if (fate < 8)
        {
            await Task.Delay(600); // longer than the program waits
        }
        else if (fate < 11)
        {
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        await Task.Delay(fate % 40);
        await http.Response.WriteAsJsonAsync(new { MessageSN = Interlocked.Increment(ref serial) });
    }

    private int Roll()
    {
        lock (dice)
        {
            return dice.Next(100);
        }
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        _ => [],
    };

    [GeneratedRegex("・待辦 ([0-9]+)")]
    private static partial Regex Listed();
}
