using Microsoft.AspNetCore.Http;

namespace MeetingBot.Channels.DirectLine;

/// <summary>What stands behind Bearer in a request.</summary>
internal static class Bearer
{
    private const string Scheme = "Bearer ";

    /// <summary>Null where there is none.</summary>
    public static string? Of(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header[Scheme.Length..].Trim() is { Length: > 0 } token
            ? token
            : null;
}
