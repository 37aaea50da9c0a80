using System.Text.Json;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>One request that the bot made.</summary>
/// <param name="Path">With its query, as it was sent: ids stay encoded.</param>
internal sealed record ConnectorCall(string Method, string Path, string? Authorization, JsonElement Body)
{
    public string? Text => Field("text");

    /// <summary>Everything it says, in its text or on its card.</summary>
    public string Said => Body.ToString();

    public string? Type => Field("type");

    public JsonElement? Json(string name) => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out var value) ? value : null;

    public string? Field(string name) => Json(name)?.GetString();
}
