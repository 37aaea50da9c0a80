using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MeetingBot.Channels;

/// <summary>What a request brings, up to a size; what is larger the server itself cuts off, and says 413.</summary>
internal static class BoundedRequest
{
    /// <summary>From now on, reading more than this throws a BadHttpRequestException with status 413.</summary>
    public static void Limit(this HttpContext http, long most)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most;
        }
    }

    public static async Task<ReadOnlyMemory<byte>> BytesAsync(this HttpContext http, long most, CancellationToken cancel)
    {
        http.Limit(most);
        var bytes = new MemoryStream();
        await using (bytes.ConfigureAwait(false))
        {
            await http.Request.Body.CopyToAsync(bytes, cancel).ConfigureAwait(false);
            return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        }
    }
}
