using System.Text.Json;

namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>What a server said, if it is a JSON object; a gateway's error page is none.</summary>
internal static class ReplyJson
{
    public static JsonElement? Read(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
