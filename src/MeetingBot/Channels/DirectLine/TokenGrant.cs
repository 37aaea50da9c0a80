using System.Text.Json.Serialization;

namespace MeetingBot.Channels.DirectLine;

/// <summary>A token, and for a conversation that is open the address of its stream.</summary>
internal sealed record TokenGrant(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("streamUrl"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StreamUrl = null);
