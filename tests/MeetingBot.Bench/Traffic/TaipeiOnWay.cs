using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Bench.Traffic;

/// <summary>The city's messenger: a signed webhook in, sendMessage out. Each question comes from a person of its own, so that the answer can be told.</summary>
internal sealed class TaipeiOnWay : WayIn
{
    private const string Secret = "bench-secret";
    private const string Destination = "180284";
    private long serial;

    public override string Name => "TaipeiON webhook";

    public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["TaipeiOn__Enabled"] = "true",
        ["TaipeiOn__Endpoint"] = $"http://127.0.0.1:{Port}/MessageFeedService",
        ["TaipeiOn__Auth"] = "native",
        ["TaipeiOn__ChannelToken"] = "bench-token",
        [$"TaipeiOn__Secrets__{Destination}"] = Secret,
        ["TaipeiOn__Buttons"] = "flex",
    };

    public static async Task<TaipeiOnWay> StartAsync()
    {
        var way = new TaipeiOnWay();
        await way.ServeAsync(app => app.MapPost("/MessageFeedService", way.TakeAsync));
        return way;
    }

    public override async Task<bool> AskAsync(HttpClient bot, string id, string question, int conversation)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            destination = 180284,
            events = new[]
            {
                new
                {
                    type = "message",
                    timestamp = DateTimeOffset.FromUnixTimeMilliseconds(0).ToUnixTimeMilliseconds(),
                    source = new { type = "user", userId = id },
                    message = new { type = "text", id, text = question },
                },
            },
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("taipeion/webhook", UriKind.Relative)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("X-TeamPlus-Signature", Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), body)));
        using var answer = await bot.SendAsync(request);
        return answer.IsSuccessStatusCode;
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        var isMarked = Marks.IsSentAgain(body.RootElement);
        if (body.RootElement.TryGetProperty("recipient", out var recipient))
        {
            Tally.Answer(recipient.GetString()!, isMarked);
        }

        await Pause.AtMostAsync(Slowness);
        await http.Response.WriteAsJsonAsync(new { MessageSN = Interlocked.Increment(ref serial) });
    }
}
