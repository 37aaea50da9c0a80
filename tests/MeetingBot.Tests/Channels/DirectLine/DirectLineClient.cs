using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingBot.Tests.Channels.DirectLine;

/// <summary>A client that speaks the protocol by hand, so that a test can also say what no library would.</summary>
internal sealed class DirectLineClient(HttpClient http, string home = "directline")
{
    public string Token { get; set; } = "";

    public string Conversation { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    public static async Task<DirectLineClient> ConnectAsync(HttpClient http, string user = "dl_wang", string home = "directline")
    {
        var client = new DirectLineClient(http, home);
        await client.TakeTokenAsync(user);
        Assert.Equal(HttpStatusCode.Created, (await client.StartAsync()).Status);
        return client;
    }

    public async Task TakeTokenAsync(string user)
    {
        var (status, grant) = await PostAsync("tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = user } });
        Assert.Equal(HttpStatusCode.OK, status);
        Take(grant);
    }

    public async Task<(HttpStatusCode Status, JsonNode? Body)> StartAsync()
    {
        var (status, grant) = await PostAsync("conversations", null);
        if (grant?["token"] is not null)
        {
            Take(grant);
        }

        return (status, grant);
    }

    public Task<(HttpStatusCode Status, JsonNode? Body)> SayAsync(string text, string? id = null) => SendAsync(new JsonObject
    {
        ["type"] = "message",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "dl_wang", ["name"] = "王小明" },
        ["channelData"] = id is null ? null : new JsonObject { ["clientActivityID"] = id },
    });

    public Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(JsonNode activity) => PostAsync($"conversations/{Conversation}/activities", activity);

    public async Task<IReadOnlyList<JsonNode>> ActivitiesAsync(string? watermark = null)
    {
        var (status, set) = await GetAsync($"conversations/{Conversation}/activities?watermark={watermark}");
        Assert.Equal(HttpStatusCode.OK, status);
        return [.. set!["activities"]!.AsArray().Select(activity => activity!)];
    }

    /// <summary>Polls until the bot has said this.</summary>
    public async Task<JsonNode> UntilBotSaysAsync(Func<JsonNode, bool> expected)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var all = await ActivitiesAsync();
            if (all.FirstOrDefault(activity => IsBots(activity) && expected(activity)) is { } found)
            {
                return found;
            }

            await Task.Delay(20, limit.Token);
        }
    }

    public static bool IsBots(JsonNode activity) => (string?)activity["from"]?["role"] == "bot";

    public Task<(HttpStatusCode Status, JsonNode? Body)> PostAsync(string path, JsonNode? body) => CallAsync(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body));

    public Task<(HttpStatusCode Status, JsonNode? Body)> GetAsync(string path) => CallAsync(HttpMethod.Get, path, null);

    public async Task<(HttpStatusCode Status, JsonNode? Body)> CallAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var response = await ResponseAsync(method, path, content);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public async Task<HttpResponseMessage> ResponseAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri($"{home}/{path}", UriKind.Relative)) { Content = content };
        if (Token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        return await http.SendAsync(request);
    }

    public static async Task<ClientWebSocket> ListenAsync(string url)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new(url), CancellationToken.None);
        return socket;
    }

    /// <summary>The next frame that is not empty.</summary>
    public static async Task<JsonNode> HearAsync(WebSocket socket)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var (length, received) = (0, default(ValueWebSocketReceiveResult));
            do
            {
                received = await socket.ReceiveAsync(buffer.AsMemory(length), limit.Token);
                length += received.Count;
            }
            while (!received.EndOfMessage);

            if (length > 0)
            {
                return JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, length))!;
            }
        }
    }

    /// <summary>A token's body, which clients read too.</summary>
    public static JsonElement Inside(string token)
    {
        var body = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        return JsonDocument.Parse(Convert.FromBase64String(body.PadRight((body.Length + 3) / 4 * 4, '='))).RootElement;
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void Take(JsonNode? grant)
    {
        Token = (string)grant!["token"]!;
        Conversation = (string)grant["conversationId"]!;
        StreamUrl = (string?)grant["streamUrl"] ?? "";
    }
}
