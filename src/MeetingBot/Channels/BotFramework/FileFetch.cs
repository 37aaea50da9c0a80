using System.Net.Http.Headers;
using MeetingBot.Channels.BotFramework.Outbound;
using MeetingBot.Channels.BotFramework.Trust;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Channels.BotFramework;

/// <summary>Fetches a file that somebody sent. Teams gives an address that needs no token; what lies at the Connector needs the bot's.</summary>
internal sealed partial class FileFetch(IHttpClientFactory clients, Connector connector, ServiceHosts hosts, ILogger<FileFetch> log)
{
    /// <param name="token">Its address.</param>
    public async Task<byte[]?> FetchAsync(string token, long most, CancellationToken cancel)
    {
        // The address came from outside, and was kept: what may be fetched is decided anew.
        if (!Uri.TryCreate(token, UriKind.Absolute, out var address) || !(hosts.IsService(address) || hosts.IsFile(address)))
        {
            NotFetched("主機不在允許的清單（BotFramework:FileHosts）");
            return null;
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Authorization =
                await connector.TokenForAsync(address, cancel).ConfigureAwait(false) is { } own ? new AuthenticationHeaderValue("Bearer", own) : null;
            using var client = clients.CreateClient(BotFrameworkModule.Files);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                return await ReadAsync(response, most, cancel).ConfigureAwait(false);
            }

            NotFetched($"狀態碼 {(int)response.StatusCode}");
        }
        catch (Exception fault) when (fault is HttpRequestException or NoTokenException or IOException
            || (fault is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            NotFetched(fault.Message);
        }

        return null;
    }

    private static async Task<byte[]?> ReadAsync(HttpResponseMessage response, long most, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentLength > most)
        {
            return null;
        }

        var stream = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            return await BoundedBody.ReadAsync(stream, most, cancel).ConfigureAwait(false); // it may not have said how long it is
        }
    }

    /// <summary>Never its address, which is a key to the file.</summary>
    [LoggerMessage(LogLevel.Warning, "Bot Framework：取不到傳來的檔案：{Why}")]
    private partial void NotFetched(string why);
}
