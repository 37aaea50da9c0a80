using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>
/// TaipeiON with its three doors, on loopback: team+ itself, the TSMP gateway (token, sign block that changes, sign code over the bytes
/// as they came) and API management; before all of them the firewall.
/// </summary>
internal sealed class FakeTaipeiOn : IAsyncDisposable
{
    public const string ChannelToken = "channel-token";
    public const string ClientId = "client";
    public const string TokenBlock = "token-block";
    public const string SubscriptionKey = "subscription-key";
    public const string GroupKey = "group-key";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<FakeFault> faults = new();
    private long lastSn = 9000;

    private FakeTaipeiOn()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        app = builder.Build();
        app.MapPost("/tsmpaa/oauth/token", GiveTokenAsync);
        app.MapGet("/tsmpaa/getSignBlock", GiveSignBlockAsync);
        app.MapPost("/tsmpc/m-taipeion/MessageFeedService", context => EnterAsync(context, PassesGatewayAsync));
        app.MapPost("/API/MessageFeedService.ashx", context => EnterAsync(context, PassesNativeAsync));
        app.MapPost("/apim/MessageFeedService", context => EnterAsync(context, PassesApimAsync));
        app.MapPost("/API/IMService.ashx", PostToGroupAsync);
    }

    public Uri Address => new(app.Urls.First());

    public string NativeEndpoint => new Uri(Address, "API/MessageFeedService.ashx").AbsoluteUri;

    public string GatewayEndpoint => new Uri(Address, "tsmpc/m-taipeion/MessageFeedService").AbsoluteUri;

    public string ApimEndpoint => new Uri(Address, "apim/MessageFeedService").AbsoluteUri;

    public string GroupEndpoint => new Uri(Address, "API/IMService.ashx").AbsoluteUri;

    public ConcurrentQueue<Delivered> Inbox { get; } = new();

    public ConcurrentQueue<Delivered> GroupPosts { get; } = new();

    /// <summary>Every question that came past the doors, of whatever verb.</summary>
    public ConcurrentQueue<JsonNode> Asked { get; } = new();

    public ConcurrentDictionary<string, byte[]> Files { get; } = new();

    public ConcurrentDictionary<long, string> ReadStatus { get; } = new();

    /// <summary>What the native door wants before the token.</summary>
    public string Prefix { get; set; } = "";

    public string SignBlock { get; set; } = "block-1";

    /// <summary>Another block with every request that is signed: nobody ever gets in.</summary>
    public bool IsRestless { get; set; }

    public int TokensGiven { get; private set; }

    public int SignBlocksGiven { get; private set; }

    public int Requests { get; private set; }

    /// <summary>How long a token of the gateway is said to last.</summary>
    public int TokenSeconds { get; set; } = 86_400;

    private string GatewayToken => $"gateway-token-{TokensGiven}";

    private bool isTokenTaken = true;

    public static async Task<FakeTaipeiOn> StartAsync()
    {
        var fake = new FakeTaipeiOn();
        await fake.app.StartAsync();
        return fake;
    }

    public FakeTaipeiOn Lay(params FakeFault[] next)
    {
        next.ToList().ForEach(faults.Enqueue);
        return this;
    }

    /// <summary>The gateway forgets the token that it gave.</summary>
    public void RevokeToken() => isTokenTaken = false;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task GiveTokenAsync(HttpContext context)
    {
        var basic = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{TokenBlock}"))}";
        var form = await context.Request.ReadFormAsync();
        if (context.Request.Headers.Authorization != basic || form["grant_type"] != "client_credentials")
        {
            context.Response.StatusCode = 401;
            return;
        }

        (TokensGiven, isTokenTaken) = (TokensGiven + 1, true);
        await context.Response.WriteAsJsonAsync(new { access_token = GatewayToken, token_type = "bearer", expires_in = TokenSeconds, scope = "*", node = "n", jti = "j" });
    }

    private async Task GiveSignBlockAsync(HttpContext context)
    {
        if (!HasGatewayToken(context))
        {
            context.Response.StatusCode = 401;
            return;
        }

        SignBlocksGiven++;
        await context.Response.WriteAsync($$$"""{"ResHeader":{"rtnCode":"0000","rtnMsg":""},"Res_getSignBlock":{"signBlock":"{{{SignBlock}}}"}}""");
    }

    private bool HasGatewayToken(HttpContext context) => isTokenTaken && context.Request.Headers.Authorization == $"Bearer {GatewayToken}";

    private async Task<bool> PassesGatewayAsync(HttpContext context, byte[] body)
    {
        if (!HasGatewayToken(context) || context.Request.Headers["backAuth"] != ChannelToken)
        {
            context.Response.StatusCode = 401;
            return false;
        }

        SignBlock = IsRestless ? SignBlock + "'" : SignBlock;
        var right = Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(SignBlock), .. body]));
        if (context.Request.Headers["SignCode"] != right)
        {
            await context.Response.WriteAsync("""{"ResHeader":{"rtnCode":"9914","rtnMsg":"sign code"}}""");
            return false;
        }

        return true;
    }

    private Task<bool> PassesNativeAsync(HttpContext context, byte[] body) =>
        AuthorizedAsync(context, context.Request.Headers.Authorization == Prefix + ChannelToken);

    private Task<bool> PassesApimAsync(HttpContext context, byte[] body) => AuthorizedAsync(
        context, context.Request.Headers.Authorization == ChannelToken && context.Request.Headers["Ocp-Apim-Subscription-Key"] == SubscriptionKey);

    private static Task<bool> AuthorizedAsync(HttpContext context, bool isRight)
    {
        context.Response.StatusCode = isRight ? 200 : 401;
        return Task.FromResult(isRight);
    }

    private async Task EnterAsync(HttpContext context, Func<HttpContext, byte[], Task<bool>> passes)
    {
        Requests++;
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer);
        var body = buffer.ToArray();
        if (!await passes(context, body))
        {
            return;
        }

        var question = JsonNode.Parse(body)!;
        if (FakeFirewall.Stops(question))
        {
            await RejectAsync(context);
            return;
        }

        Asked.Enqueue(question);
        await MaybeFailAsync(context, () => AnswerAsync(context, question));
    }

    private Task MaybeFailAsync(HttpContext context, Func<Task> deliver) => faults.TryDequeue(out var fault) ? fault.HappenAsync(context, deliver) : deliver();

    private Task AnswerAsync(HttpContext context, JsonNode question) => (string?)question["ask"] switch
    {
        "sendMessage" => SentAsync(context, [(string)question["recipient"]!], question["message"]!),
        "broadcastMessageByLoginNameList" => SentAsync(context, question["recipientList"]!.AsArray().Select(name => (string)name!), question["message"]!),
        "getMsgReadStatus" => context.Response.WriteAsync(ReadStatus[(long)question["messageSN"]!]),
        "updateFlexMessageFooter" => context.Response.WriteAsync("""{"IsSuccess":true,"Description":"","ErrorCode":0}"""),
        "uploadFile" => UploadedAsync(context, question),
        "downloadFile" => DownloadedAsync(context, (string)question["download_token"]!),
        _ => Task.Run(() => context.Response.StatusCode = 400),
    };

    private Task SentAsync(HttpContext context, IEnumerable<string> recipients, JsonNode message)
    {
        var sn = Interlocked.Increment(ref lastSn);
        foreach (var recipient in recipients)
        {
            Inbox.Enqueue(new(sn, recipient, message));
        }

        return context.Response.WriteAsync($$"""{"MessageSN":{{sn}}}""");
    }

    private Task UploadedAsync(HttpContext context, JsonNode question)
    {
        var id = $"file-{Files.Count + 1}.{question["file_type"]}";
        Files[id] = Convert.FromBase64String((string)question["data_binary"]!);
        return context.Response.WriteAsync($$"""{"FileID":"{{id}}"}""");
    }

    private async Task DownloadedAsync(HttpContext context, string token)
    {
        if (Files.TryGetValue(token, out var file))
        {
            context.Response.ContentType = "application/octet-stream";
            await context.Response.Body.WriteAsync(file);
        }
        else
        {
            context.Response.StatusCode = 404;
            await context.Response.WriteAsync("""{"message":"no such file","details":"expired"}""");
        }
    }

    private async Task PostToGroupAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (FakeFirewall.Stops(form["msg_content"].ToString()))
        {
            await RejectAsync(context);
            return;
        }

        if (context.Request.Query["ask"] != "sendChatMessage" || form["api_key"] != GroupKey || form["content_type"] != "1")
        {
            await context.Response.WriteAsync("""{"IsSuccess":false,"Description":"api_key","ErrorCode":11}""");
            return;
        }

        await MaybeFailAsync(context, async () =>
        {
            var sn = Interlocked.Increment(ref lastSn);
            GroupPosts.Enqueue(new(sn, form["chat_sn"].ToString(), new JsonObject { ["text"] = form["msg_content"].ToString() }));
            await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $$"""{"IsSuccess":true,"Description":"","ErrorCode":0,"BatchID":"{{sn}}"}"""));
        });
    }

    private static Task RejectAsync(HttpContext context)
    {
        context.Response.StatusCode = 403;
        return context.Response.WriteAsync("<html><body>Request Rejected. Support ID: 42</body></html>");
    }
}
