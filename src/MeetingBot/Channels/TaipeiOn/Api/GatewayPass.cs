using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>
/// The TSMP gateway: a token of its own for some hours, a sign block that it changes when it likes and that every body is signed with,
/// and the channel's token in a header that it turns into Authorization on the way on.
/// </summary>
internal sealed class GatewayPass : IPass, IDisposable
{
    private const int MostBytes = 1 << 16;
    private static readonly HttpRequestOptionsKey<string> SignedWith = new("signBlock");

    private readonly HttpClient http;
    private readonly TimeProvider clock;
    private readonly string channelToken;
    private readonly GatewayOptions gateway;
    private readonly Uri address;
    private readonly Loan token;
    private readonly Loan signBlock;

    public GatewayPass(HttpClient http, TaipeiOnOptions options, TimeProvider clock)
    {
        (this.http, this.clock, gateway) = (http, clock, options.Gateway);
        channelToken = string.IsNullOrEmpty(options.TokenPrefix) ? options.ChannelToken! : $"{options.TokenPrefix} {options.ChannelToken}";
        address = new(gateway.Address!.TrimEnd('/') + "/");
        token = new(clock, FetchTokenAsync);
        signBlock = new(clock, FetchSignBlockAsync);
    }

    public async Task StampAsync(HttpRequestMessage request, byte[] body, CancellationToken cancel)
    {
        var (bearer, block) = (await token.GetAsync(cancel).ConfigureAwait(false), await signBlock.GetAsync(cancel).ConfigureAwait(false));
        request.Options.Set(SignedWith, block);
        request.Headers.Authorization = new("Bearer", bearer);
        request.Headers.TryAddWithoutValidation("SignCode", SignCode(block, body));
        request.Headers.TryAddWithoutValidation("backAuth", channelToken);
    }

    public bool ForgetToken(HttpRequestMessage refused)
    {
        token.Forget(refused.Headers.Authorization?.Parameter ?? "");
        return true;
    }

    public bool ForgetSignBlock(HttpRequestMessage refused)
    {
        signBlock.Forget(refused.Options.TryGetValue(SignedWith, out var block) ? block : "");
        return true;
    }

    /// <summary>hex(SHA-256(sign block, then the body as it is sent)).</summary>
    public static string SignCode(string block, byte[] body) => Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(block), .. body]));

    public void Dispose()
    {
        token.Dispose();
        signBlock.Dispose();
    }

    private async Task<(string Value, DateTimeOffset Until)> FetchTokenAsync(CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "tsmpaa/oauth/token"))
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
        };
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{gateway.ClientId}:{gateway.TokenBlock}")));
        var reply = await AskAsync(request, "權杖（oauth/token）", cancel).ConfigureAwait(false);
        var value = reply.Text("access_token") ?? throw new NoPassException("閘道沒有給權杖：回應沒有 access_token。");
        var seconds = reply.Field("expires_in") is { ValueKind: JsonValueKind.Number } lasts ? Math.Clamp(lasts.GetDouble(), 0, TimeSpan.FromDays(365).TotalSeconds) : 3600;
        return (value, clock.GetUtcNow() + TimeSpan.FromSeconds(seconds * 0.9)); // renewed before it runs out on the way
    }

    private async Task<(string Value, DateTimeOffset Until)> FetchSignBlockAsync(CancellationToken cancel)
    {
        var bearer = await token.GetAsync(cancel).ConfigureAwait(false);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, "tsmpaa/getSignBlock"));
        request.Headers.Authorization = new("Bearer", bearer);
        try
        {
            var reply = await AskAsync(request, "簽章區塊（getSignBlock）", cancel).ConfigureAwait(false);
            var block = reply.Field("Res_getSignBlock")?.Text("signBlock") ?? throw new NoPassException($"閘道沒有給簽章區塊：{reply.Field("ResHeader")?.Text("rtnMsg")}");
            return (block, DateTimeOffset.MaxValue);
        }
        catch (NoPassException)
        {
            token.Forget(bearer); // it may be the token: the next attempt comes with another
            throw;
        }
    }

    private async Task<JsonElement> AskAsync(HttpRequestMessage request, string what, CancellationToken cancel)
    {
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
            using var stream = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
            var body = await BoundedBody.ReadAsync(stream, MostBytes, cancel).ConfigureAwait(false);
            return response.IsSuccessStatusCode && body is not null && ReplyJson.Read(body) is { } reply
                ? reply
                : throw new NoPassException($"閘道沒有給{what}：HTTP {(int)response.StatusCode}。", RetryAfter.Of(response, clock));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw new NoPassException($"連不上閘道的{what}：{fault.Message}", cause: fault);
        }
    }
}
