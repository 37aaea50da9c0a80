using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingBot.Tests.Channels.WebChat;

/// <summary>One tab of a browser: asks as the page asks, and hears what comes down its socket.</summary>
internal sealed class ChatPerson : IAsyncDisposable
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(20);

    private readonly Uri address;
    private readonly HttpClient client;
    private readonly string? pass;
    private ClientWebSocket? socket;

    public ChatPerson(Uri address, string? pass, IReadOnlyDictionary<string, string>? headers = null)
    {
        (this.address, this.pass) = (address, pass);
        client = new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        foreach (var (name, value) in headers ?? new Dictionary<string, string>())
        {
            client.DefaultRequestHeaders.Add(name, value);
        }

        if (pass is not null)
        {
            client.DefaultRequestHeaders.Add("X-Colleague", pass);
        }
    }

    public HttpClient Client => client;

    /// <summary>The last number that was heard.</summary>
    public long Seq { get; private set; }

    public string? Pass => pass;

    public static async Task<ChatPerson> ChooseAsync(Uri address, string account)
    {
        using var door = new HttpClient { BaseAddress = address };
        door.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        using var chosen = await door.PostAsJsonAsync("chat/choose", new { account });
        return new(address, (await chosen.Content.ReadFromJsonAsync<JsonNode>())!["pass"]!.GetValue<string>());
    }

    public async Task<JsonNode> StartAsync() => (await client.GetFromJsonAsync<JsonNode>("chat/start"))!;

    public async Task<JsonNode> LinesAsync(string room, string query = "") => (await client.GetFromJsonAsync<JsonNode>($"chat/rooms/{Uri.EscapeDataString(room)}/lines{query}"))!;

    public async Task<IReadOnlyList<string?>> TextsAsync(string room, string query = "") =>
        [.. (await LinesAsync(room, query))["lines"]!.AsArray().Select(line => line!["line"]!["text"]?.GetValue<string>())];

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    public async Task<long> SayAsync(string room, string text, string? id = null, string[]? mentions = null, long? replyTo = null)
    {
        using var answer = await PostAsync($"chat/rooms/{Uri.EscapeDataString(room)}/lines", new { id = id ?? NewId(), text, mentions, replyTo });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["number"]!.GetValue<long>();
    }

    public Task<HttpResponseMessage> PostAsync(string path, object body) => client.PostAsJsonAsync(path, body);

    public async Task OpenSocketAsync(long? after = null)
    {
        socket?.Dispose();
        socket = new();
        socket.Options.SetRequestHeader("Origin", address.GetLeftPart(UriPartial.Authority));
        var query = $"after={after ?? Seq}&colleague={Uri.EscapeDataString(pass ?? "")}";
        await socket.ConnectAsync(new($"ws://{address.Authority}/chat/socket?{query}"), default);
    }

    public void CutSocket() => socket!.Abort();

    public Task SendFrameAsync(object frame) => socket!.SendAsync(JsonSerializer.SerializeToUtf8Bytes(frame), WebSocketMessageType.Text, true, default);

    /// <summary>The next frame that is of this kind; others are passed over.</summary>
    public async Task<JsonNode> HearAsync(string type, Func<JsonNode, bool>? wanted = null)
    {
        using var limit = new CancellationTokenSource(Enough);
        while (true)
        {
            var frame = await NextAsync(limit.Token);
            Seq = frame["seq"]?.GetValue<long>() ?? Seq;
            if (frame["type"]!.GetValue<string>() == type && (wanted is null || wanted(frame)))
            {
                return frame;
            }
        }
    }

    public Task<JsonNode> HearLineAsync(string words) => HearAsync("line", frame => frame["line"]!["text"]?.GetValue<string>().Contains(words, StringComparison.Ordinal) == true);

    public static string NewId() => Guid.NewGuid().ToString("N");

    public ValueTask DisposeAsync()
    {
        socket?.Dispose();
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<JsonNode> NextAsync(CancellationToken cancel)
    {
        var text = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            var received = await socket!.ReceiveAsync(buffer.AsMemory(), cancel);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                throw new InvalidOperationException($"the socket was closed: {socket.CloseStatus} {socket.CloseStatusDescription}");
            }

            text.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                return JsonNode.Parse(text.ToArray())!;
            }
        }
    }
}
