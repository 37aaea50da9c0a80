using System.Text.Json.Nodes;

namespace MeetingBot.Channels.Protocol;

internal sealed record CardAction(string Type, string Title, JsonNode Value, string? DisplayText = null) : WireObject
{
    /// <summary>Comes back as a message with a value; the channel shows the display text.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Says its value in the user's name.</summary>
    public const string ImBack = "imBack";
}
