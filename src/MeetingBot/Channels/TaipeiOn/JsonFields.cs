using System.Text.Json;

namespace MeetingBot.Channels.TaipeiOn;

/// <summary>Fields as a sender that is not strict with types writes them.</summary>
internal static class JsonFields
{
    /// <summary>Null where it is not there.</summary>
    public static JsonElement? Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A string, or a number as it is written; null where it is neither.</summary>
    public static string? Text(this JsonElement element, string name) => element.Field(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };
}
