using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Web.Viewer;

/// <summary>The style sheet and the script of the pages, which ship inside the program.</summary>
internal static class ViewerAssets
{
    private static readonly byte[] Style = Read("minutes.css");
    private static readonly byte[] Script = Read("minutes.js");

    /// <summary>Another one whenever they change, so that a browser may keep them for good.</summary>
    public static string Version { get; } = Convert.ToHexStringLower(SHA256.HashData([.. Style, .. Script]))[..12];

    public static Task StyleAsync(HttpContext context) => SendAsync(context, "text/css; charset=utf-8", Style);

    public static Task ScriptAsync(HttpContext context) => SendAsync(context, "text/javascript; charset=utf-8", Script);

    private static async Task SendAsync(HttpContext context, string type, byte[] bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = context.Request.Query["v"] == Version ? "public, max-age=31536000, immutable" : "no-cache";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(ViewerAssets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
