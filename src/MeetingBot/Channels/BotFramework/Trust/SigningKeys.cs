using System.Net.Http.Json;
using System.Text.Json;
using MeetingBot.Channels.Protocol;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework.Trust;

/// <summary>
/// The keys that messages from the cloud are signed with. They are fetched once a day, and at once for a key that is not known, but
/// then no more often than every few minutes: forged tokens must not make us a burden. One caller fetches, the others wait for him.
/// </summary>
internal sealed partial class SigningKeys(
    IHttpClientFactory clients, IOptions<BotFrameworkOptions> options, TimeProvider clock, ILogger<SigningKeys> log) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromSeconds(10);

    /// <summary>While the cloud cannot be reached, keys that were good may be used this long.</summary>
    private static readonly TimeSpan Usable = TimeSpan.FromDays(5);

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Known known = new(null, DateTimeOffset.MinValue);

    /// <summary>Null when the cloud publishes no such key.</summary>
    /// <exception cref="KeysUnavailableException">There are no keys to look at.</exception>
    public async Task<SigningKey?> FindAsync(string id, CancellationToken cancel)
    {
        if (!Suffices(id))
        {
            await LookAsync(id, cancel).ConfigureAwait(false);
        }

        return known.Ring is { } ring && clock.GetUtcNow() - ring.At < Usable
            ? ring.Keys.GetValueOrDefault(id)
            : throw new KeysUnavailableException();
    }

    public void Dispose() => gate.Dispose();

    private bool Suffices(string id) =>
        known is { Ring: { } ring, NextLook: var next } && clock.GetUtcNow() is var now && now - ring.At < Fresh && (ring.Keys.ContainsKey(id) || now < next);

    private async Task LookAsync(string id, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (!Suffices(id) && clock.GetUtcNow() >= known.NextLook)
            {
                await FetchAsync(cancel).ConfigureAwait(false);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task FetchAsync(CancellationToken cancel)
    {
        try
        {
            using var client = clients.CreateClient(BotFrameworkModule.Login);
            var cloud = BotCloud.Of(options.Value);
            var metadata = await client.GetFromJsonAsync<JsonElement>(cloud.OpenIdMetadata, cancel).ConfigureAwait(false);
            var keys = await client.GetFromJsonAsync<JsonElement>(KeysOf(metadata, new Uri(cloud.OpenIdMetadata)), cancel).ConfigureAwait(false);
            var now = clock.GetUtcNow();
            known = new(KeyRing.Read(keys, now), now + BetweenLooks);
            Fetched(known.Ring!.Keys.Count);
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or InvalidOperationException
            || (fault is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            known = known with { NextLook = clock.GetUtcNow() + BetweenFailures };
            NotFetched(fault.Message);
        }
    }

    /// <summary>What is read over https must not send us on to where anybody can write.</summary>
    private static Uri KeysOf(JsonElement metadata, Uri from) =>
        Uri.TryCreate(metadata.Text("jwks_uri"), UriKind.Absolute, out var keys) && (keys.Scheme == Uri.UriSchemeHttps || (from.IsLoopback && keys.IsLoopback))
            ? keys
            : throw new JsonException("The OpenID metadata names no keys.");

    private sealed record Known(KeyRing? Ring, DateTimeOffset NextLook);

    [LoggerMessage(LogLevel.Information, "Bot Framework：取得 {Count} 把簽章金鑰。")]
    private partial void Fetched(int count);

    [LoggerMessage(LogLevel.Warning, "Bot Framework：取不到簽章金鑰，先用手上的：{Why}")]
    private partial void NotFetched(string why);
}
