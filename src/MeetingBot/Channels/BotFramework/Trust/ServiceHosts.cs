using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework.Trust;

/// <summary>
/// Where the bot may go. A service URL comes from outside: whoever could choose it freely would get the bot's token, or a way into the
/// network behind it.
/// </summary>
internal sealed class ServiceHosts(IOptions<BotFrameworkOptions> options, BotMode mode)
{
    private static readonly string[] Files = [".sharepoint.com", ".sharepoint.us", ".sharepoint.cn", ".svc.ms", ".blob.core.windows.net"];

    private readonly IReadOnlyList<string> service = [.. BotCloud.Of(options.Value).Hosts, .. options.Value.AllowedHosts];
    private readonly IReadOnlyList<string> files = [.. Files, .. options.Value.FileHosts];

    /// <summary>The Connector: the bot's token may go there.</summary>
    public bool IsService(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && IsService(uri);

    public bool IsService(Uri url) => Is(url, service);

    /// <summary>A file somebody sent; the token stays here.</summary>
    public bool IsFile(Uri url) => Is(url, files);

    private bool Is(Uri url, IReadOnlyList<string> allowed) =>
        url.UserInfo.Length == 0
        && ((url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && allowed.Any(host => Fits(url.IdnHost, host)))
            || (mode.MayUseLoopback && url.IsLoopback && url.Scheme is ("http" or "https")));

    private static bool Fits(string host, string allowed) =>
        allowed.StartsWith('.')
            ? host.EndsWith(allowed, StringComparison.OrdinalIgnoreCase) || host.Equals(allowed[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);
}
