using System.Text.Json;
using MeetingBot.Channels.Protocol;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework.Outbound;

/// <summary>Asks the directory with the client secret.</summary>
internal sealed class SecretTokens(IHttpClientFactory clients, IOptions<BotFrameworkOptions> options) : ITokenSource
{
    public async Task<BotToken> FetchAsync(CancellationToken cancel)
    {
        var cloud = BotCloud.Of(options.Value);
        using var client = clients.CreateClient(BotFrameworkModule.Login);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = options.Value.AppId!,
            ["client_secret"] = options.Value.Secret!,
            ["scope"] = cloud.Scope,
        });
        try
        {
            using var response = await client.PostAsync(cloud.TokenEndpoint(options.Value), form, cancel).ConfigureAwait(false);
            var body = ProtocolJson.Read<JsonElement>(await response.Content.ReadAsByteArrayAsync(cancel).ConfigureAwait(false));
            return response.IsSuccessStatusCode && body.Text("access_token") is { } token
                ? new(token, Life(body))
                : throw new NoTokenException($"{(int)response.StatusCode} {body.Text("error")} {Reason(body)}".Trim());
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException || (fault is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            throw new NoTokenException("連不上目錄服務", fault);
        }
    }

    private static TimeSpan Life(JsonElement body) =>
        body.At("expires_in") is { ValueKind: JsonValueKind.Number } seconds && seconds.TryGetInt32(out var given) ? TimeSpan.FromSeconds(given) : TimeSpan.FromMinutes(5);

    /// <summary>AADSTS700016: … on its first line; traces and times follow.</summary>
    private static string? Reason(JsonElement body) => body.Text("error_description")?.Split('\r', '\n')[0];
}
