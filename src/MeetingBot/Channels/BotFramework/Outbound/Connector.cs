using System.Net;
using System.Net.Http.Headers;
using MeetingBot.Channels.BotFramework.Trust;
using MeetingBot.Channels.Protocol;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework.Outbound;

/// <summary>The Connector's REST calls. The bot's token goes only to hosts that are allowed, and only where a token vouched for the address.</summary>
internal sealed class Connector(
    IHttpClientFactory clients, BotTokens tokens, BotMode mode, ServiceHosts hosts, IOptions<BotFrameworkOptions> options, TimeProvider clock)
{
    private const string Json = "application/json; charset=utf-8";

    public Task<ConnectorReply> SendAsync(KeptReference to, Activity activity, bool isTargeted, CancellationToken cancel)
    {
        var replyTo = activity.ReplyToId is { } id ? $"/{Uri.EscapeDataString(id)}" : "";
        return CallAsync(HttpMethod.Post, to, $"{Activities(to)}{replyTo}{(isTargeted ? "?isTargetedActivity=true" : "")}", activity, cancel);
    }

    public Task<ConnectorReply> UpdateAsync(KeptReference to, string id, Activity activity, CancellationToken cancel) =>
        CallAsync(HttpMethod.Put, to, $"{Activities(to)}/{Uri.EscapeDataString(id)}", activity, cancel);

    public Task<ConnectorReply> CreateConversationAsync(KeptReference at, ConversationParameters wanted, CancellationToken cancel) =>
        CallAsync(HttpMethod.Post, at, "v3/conversations", wanted, cancel);

    /// <param name="conversation">A team's members are those of its channel, whatever the thread.</param>
    public Task<ConnectorReply> MembersAsync(KeptReference of, string conversation, string? continuation, CancellationToken cancel) => CallAsync<object>(
        HttpMethod.Get,
        of,
        $"v3/conversations/{Uri.EscapeDataString(conversation)}/pagedmembers?pageSize=500{(continuation is null ? "" : $"&continuationToken={Uri.EscapeDataString(continuation)}")}",
        null,
        cancel);

    /// <summary>The token for a request to this address; null where none may go.</summary>
    /// <exception cref="NoTokenException"/>
    public async Task<string?> TokenForAsync(Uri address, CancellationToken cancel) =>
        mode.IsTrusted && hosts.IsService(address) ? await tokens.GetAsync(cancel).ConfigureAwait(false) : null;

    private static string Activities(KeptReference to) => $"v3/conversations/{Uri.EscapeDataString(to.Reference.Conversation!.Id!)}/activities";

    private async Task<ConnectorReply> CallAsync<T>(HttpMethod method, KeptReference to, string path, T? body, CancellationToken cancel)
        where T : class
    {
        if (!hosts.IsService(to.Reference.ServiceUrl) || (mode.IsTrusted && !to.IsVerified))
        {
            return ConnectorReply.NotAsked("對話的 serviceUrl 未經驗證，或主機不在允許的清單：請對方再傳一則訊息，或檢查 BotFramework:AllowedHosts。");
        }

        var address = new Uri($"{to.Reference.ServiceUrl!.TrimEnd('/')}/{path}");
        var bytes = body is null ? null : ProtocolJson.Write(body);
        try
        {
            var token = await TokenForAsync(address, cancel).ConfigureAwait(false);
            var reply = await CallAsync(method, address, bytes, token, cancel).ConfigureAwait(false);
            return reply.Status == HttpStatusCode.Unauthorized && token is not null
                ? await CallAsync(method, address, bytes, await tokens.GetOtherAsync(token, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false)
                : reply;
        }
        catch (NoTokenException fault)
        {
            return ConnectorReply.NotAsked($"拿不到機器人的權杖：{fault.Message}");
        }
    }

    private async Task<ConnectorReply> CallAsync(HttpMethod method, Uri address, byte[]? bytes, string? token, CancellationToken cancel)
    {
        using var content = bytes is null ? null : new WatchedBody(bytes, Json);
        using var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.SendSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        using var client = clients.CreateClient(BotFrameworkModule.Service);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            return new(response.StatusCode, await BodyAsync(response, either.Token).ConfigureAwait(false), true, RetryAfter.Of(response, clock));
        }
        catch (HttpRequestException fault)
        {
            return new(null, [], content?.HasBegun is true, null, $"連線失敗（{fault.HttpRequestError}）");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new(null, [], content?.HasBegun is true, null, "頻道沒有在時限內回應");
        }
    }

    /// <summary>The status counts: a body that breaks off does not undo what was done.</summary>
    private static async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            return await response.Content.ReadAsByteArrayAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is HttpRequestException or OperationCanceledException)
        {
            return [];
        }
    }
}
