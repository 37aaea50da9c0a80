namespace MeetingBot.Channels.Protocol;

/// <param name="ConversationType">personal, groupChat or channel in Teams.</param>
internal sealed record ConversationAccount(
    string? Id = null, string? Name = null, bool? IsGroup = null, string? ConversationType = null, string? TenantId = null) : WireObject;
