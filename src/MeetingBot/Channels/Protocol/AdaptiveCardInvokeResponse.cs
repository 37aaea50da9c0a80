using System.Text.Json.Nodes;

namespace MeetingBot.Channels.Protocol;

/// <summary>What an Action.Execute gets back.</summary>
internal sealed record AdaptiveCardInvokeResponse(int StatusCode, string Type, JsonNode? Value)
{
    public static AdaptiveCardInvokeResponse Card(JsonNode card) => new(200, Attachment.AdaptiveCard, card);

    /// <summary>The client shows it in place of the card.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) => new(200, "application/vnd.microsoft.activity.message", text);

    public static AdaptiveCardInvokeResponse Error(string code, string message) =>
        new(400, "application/vnd.microsoft.error", new JsonObject { ["code"] = code, ["message"] = message });
}
