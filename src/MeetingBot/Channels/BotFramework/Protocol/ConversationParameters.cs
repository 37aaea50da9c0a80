using System.Text.Json.Nodes;

namespace MeetingBot.Channels.BotFramework.Protocol;

internal sealed record ConversationParameters(
    bool IsGroup, ChannelAccount? Bot, IReadOnlyList<ChannelAccount> Members, string? TenantId, JsonNode? ChannelData) : WireObject;
