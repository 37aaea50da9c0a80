using System.Text.Json;
using MeetingBot.Channels.Protocol;
using Microsoft.AspNetCore.Http;

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
            var bytes = await request.HttpContext.BytesAsync(Most, cancel).ConfigureAwait(false);
            return bytes.IsEmpty ? default : (ProtocolJson.Read<T>(bytes.Span), null);
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

    public static IResult TooLarge(BadHttpRequestException bad) => Fault.Of(
        bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "MessageSizeTooBig" : "BadArgument", "The body could not be read, or is too large.");
}
