using Microsoft.AspNetCore.Http;

namespace MeetingBot.Channels.WebChat.Doors;

/// <summary>Only our own page may act for somebody who is signed in: another site's page sends its own origin, and cannot send ours.</summary>
internal static class SameOrigin
{
    /// <summary>Behind a proxy the scheme may differ, for TLS ends there; host and port are what the browser asked for.</summary>
    public static bool Is(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin)
        && string.Equals(Authority(origin), Authority(request.Host, origin.Scheme), StringComparison.OrdinalIgnoreCase);

    private static string Authority(Uri origin) => $"{origin.Host}:{origin.Port}";

    private static string Authority(HostString host, string scheme) => $"{host.Host}:{host.Port ?? (scheme == Uri.UriSchemeHttps ? 443 : 80)}";
}
