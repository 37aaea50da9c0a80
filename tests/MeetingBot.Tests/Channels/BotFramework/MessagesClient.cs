using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>Hands activities in, as a channel does.</summary>
internal static class MessagesClient
{
    public static Task<HttpStatusCode> PostAsync(this BotHost host, JsonNode activity, string? authorization = null) =>
        host.PostRawAsync(activity.ToJsonString(), authorization);

    public static async Task<HttpStatusCode> PostRawAsync(this BotHost host, string body, string? authorization = null)
    {
        using var answer = await host.SendAsync(body, authorization);
        return answer.StatusCode;
    }

    public static async Task<(HttpStatusCode Status, JsonElement Body)> AskAsync(this BotHost host, JsonNode activity)
    {
        using var answer = await host.SendAsync(activity.ToJsonString(), null);
        var body = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, body.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(body));
    }

    public static async Task<HttpResponseMessage> SendAsync(this BotHost host, string body, string? authorization, string type = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/messages", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, type) };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await host.Client.SendAsync(request);
    }
}
