using System.Text.Json.Nodes;

namespace MeetingBot.Channels.Protocol;

internal sealed record ConversationParameters(
    bool IsGroup, ChannelAccount? Bot, IReadOnlyList<ChannelAccount> Members, string? TenantId, JsonNode? ChannelData) : WireObject;
