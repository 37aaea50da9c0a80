using System.Text.Json;
using MeetingBot.Channels.BotFramework.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Reads what a client sends, bounded.</summary>
internal static class Body
{
    private const int Most = 256 * 1024;

    /// <summary>Null, and no fault, where the body is empty.</summary>
    public static async Task<(T? Value, IResult? Fault)> ReadAsync<T>(HttpRequest request, CancellationToken cancel)
        where T : class
    {
        try
        {
            Limit(request.HttpContext, Most);
            using var bytes = new MemoryStream();
            await request.Body.CopyToAsync(bytes, cancel).ConfigureAwait(false);
            return bytes.Length == 0 ? default : (ProtocolJson.Read<T>(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)), null);
        }
        catch (JsonException)
        {
            return (null, Fault.BadArgument("The body is not JSON of the expected form."));
        }
        catch (BadHttpRequestException bad)
        {
            return (null, TooLarge(bad));
        }
    }

    public static void Limit(HttpContext context, long most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most;
        }
    }

    public static IResult TooLarge(BadHttpRequestException bad) => Fault.Of(
        bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "MessageSizeTooBig" : "BadArgument", "The body could not be read, or is too large.");
}
