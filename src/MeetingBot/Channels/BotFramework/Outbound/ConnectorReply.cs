using System.Net;
using System.Text.Json;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework.Outbound;

/// <summary>What came of one call to the Connector.</summary>
/// <param name="Status">Null where no answer came.</param>
/// <param name="WasWritten">Whether the request may have arrived.</param>
/// <param name="RetryAfter">How long it wants to be left alone.</param>
/// <param name="Trouble">Why no answer came.</param>
internal sealed record ConnectorReply(HttpStatusCode? Status, byte[] Body, bool WasWritten, TimeSpan? RetryAfter = null, string? Trouble = null)
{
    public bool IsGood => (int?)Status is >= 200 and < 300;

    public static ConnectorReply NotAsked(string trouble) => new(null, [], false, null, trouble);

    /// <summary>The body as this; null where it is none: a proxy's page, or nothing.</summary>
    public T? Read<T>()
        where T : class
    {
        try
        {
            return Body.Length == 0 ? null : ProtocolJson.Read<T>(Body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Why => Read<ErrorResponse>()?.Error is { } error ? $"{(int?)Status} {error.Code}: {error.Message}" : Trouble ?? $"{(int?)Status}";
}
