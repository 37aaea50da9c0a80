using System.Globalization;
using System.Text.Json;

namespace MeetingBot.Channels.TaipeiOn.Webhook;

/// <summary>When an event happened: the samples have seconds and milliseconds.</summary>
internal static class EventTime
{
    /// <summary>As seconds this is the year 5138, as milliseconds March 1973: neither sends events.</summary>
    private const long FirstOfMilliseconds = 100_000_000_000;

    private static readonly long Last = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>Milliseconds since 1970; null where it says nothing that can be a time.</summary>
    public static long? Read(JsonElement written)
    {
        var text = written.ValueKind switch
        {
            JsonValueKind.Number => written.GetRawText(),
            JsonValueKind.String => written.GetString(),
            _ => null,
        };
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number < 0 || number > Last)
        {
            return null;
        }

        return (long)(number < FirstOfMilliseconds ? number * 1000 : number);
    }
}
