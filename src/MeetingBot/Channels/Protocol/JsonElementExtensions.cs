using System.Text.Json;

namespace MeetingBot.Channels.Protocol;

/// <summary>Looks into JSON of a shape that somebody else decides; what is not as expected is not there.</summary>
internal static class JsonElementExtensions
{
    public static JsonElement? At(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    public static string? Text(this JsonElement element, string name) => element.At(name)?.AsText();

    public static string? AsText(this JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;
}
