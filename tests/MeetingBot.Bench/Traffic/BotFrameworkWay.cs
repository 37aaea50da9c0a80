using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Bench.Traffic;

/// <summary>Bot Framework: activities in, a Connector that takes the replies.</summary>
internal sealed class BotFrameworkWay : WayIn
{
    private long serial;

    public override string Name => "/api/messages";

    public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["DOTNET_ENVIRONMENT"] = "Development" };

    public static async Task<BotFrameworkWay> StartAsync()
    {
        var way = new BotFrameworkWay();
        await way.ServeAsync(app =>
        {
            app.MapPost("/v3/conversations/{conversation}/activities", way.TakeAsync);
            app.MapPost("/v3/conversations/{conversation}/activities/{id}", way.TakeAsync);
        });
        return way;
    }

    public override async Task<bool> AskAsync(HttpClient bot, string id, string question, int conversation)
    {
        using var answer = await bot.PostAsync(
            new Uri("api/messages", UriKind.Relative),
            new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new
            {
                type = "message",
                id,
                timestamp = DateTimeOffset.UnixEpoch.AddYears(56),
                serviceUrl = $"http://127.0.0.1:{Port}/",
                channelId = "emulator",
                from = new { id = $"user-{conversation}", name = "甲" },
                recipient = new { id = "bot", name = "會議小幫手" },
                conversation = new { id = $"conversation-{conversation}" },
                text = question,
                textFormat = "plain",
                locale = "zh-TW",
            }))
            {
                Headers = { ContentType = new("application/json") },
            });
        return answer.IsSuccessStatusCode;
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        var activity = body.RootElement;
        if (activity.GetProperty("type").GetString() == "message" && activity.TryGetProperty("replyToId", out var asked))
        {
            Tally.Answer(asked.GetString()!, Marks.IsSentAgain(activity));
        }

        await Pause.AtMostAsync(Slowness);
        http.Response.StatusCode = StatusCodes.Status201Created;
        await http.Response.WriteAsJsonAsync(new { id = $"reply-{Interlocked.Increment(ref serial)}" });
    }
}
