using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>The Connector of Bot Framework on loopback: accepts, gives ids, keeps every request, and fails as the test laid ready.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly CancellationTokenSource closing = new();
    private readonly Queue<ConnectorFault> laid = new();
    private readonly List<ConnectorCall> calls = [];
    private readonly Channel<ConnectorCall> coming = System.Threading.Channels.Channel.CreateUnbounded<ConnectorCall>();
    private int count;

    private FakeConnector(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public IReadOnlyList<ConnectorCall> Calls
    {
        get
        {
            lock (calls)
            {
                return [.. calls];
            }
        }
    }

    /// <summary>The pages of a roster, each as the channel would give it.</summary>
    public IReadOnlyList<string> Members { get; set; } = [];

    public string NewConversation { get; set; } = "a:new";

    public static async Task<FakeConnector> StartAsync()
    {
        var fake = new FakeConnector(LoopbackServer.CreateBuilder().Build());
        fake.app.Run(fake.AnswerAsync);
        await fake.app.StartAsync();
        return fake;
    }

    public FakeConnector Lay(params ConnectorFault[] faults)
    {
        lock (calls)
        {
            faults.ToList().ForEach(laid.Enqueue);
        }

        return this;
    }

    /// <summary>The next message, once it is here; signs of typing and looks at the roster are passed over.</summary>
    public async Task<ConnectorCall> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (await coming.Reader.ReadAsync(limit.Token) is { Type: not "typing", Method: not "GET" } call)
            {
                return call;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await app.DisposeAsync();
        closing.Dispose();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var body = http.Request.ContentLength > 0 ? await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body) : default;
        var call = new ConnectorCall(http.Request.Method, target, http.Request.Headers.Authorization, body);
        ConnectorFault? fault;
        lock (calls)
        {
            calls.Add(call);
            fault = call.Type == "typing" || !laid.TryDequeue(out var next) ? null : next;
        }

        coming.Writer.TryWrite(call);
        await (fault is null ? AcceptAsync(http, call) : fault.Do(http, closing.Token));
    }

    private Task AcceptAsync(HttpContext http, ConnectorCall call)
    {
        if (call.Method == "GET")
        {
            var page = http.Request.Query["continuationToken"].FirstOrDefault() is { } token ? int.Parse(token, null) : 0;
            return http.Response.WriteAsync(Members[page]);
        }

        var id = call.Path == "/v3/conversations" ? NewConversation : $"id-{Interlocked.Increment(ref count)}";
        http.Response.StatusCode = 201;
        return http.Response.WriteAsJsonAsync(new { id });
    }
}
