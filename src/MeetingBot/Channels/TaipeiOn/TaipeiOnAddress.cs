using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.TaipeiOn;

/// <summary>Conversations of this channel: a login name is the private one with that person, chat:12 a group chat that is posted to.</summary>
internal static class TaipeiOnAddress
{
    public const string Channel = "taipeion";

    private const string Group = "chat:";

    public static Address Of(string loginName) => new(Channel, loginName, loginName);

    public static bool IsGroup(string conversation) => conversation.StartsWith(Group, StringComparison.Ordinal);

    /// <summary>The chat_sn of a group; null for a private conversation.</summary>
    public static string? ChatSn(Address address) => address.Conversation is { } name && IsGroup(name) ? name[Group.Length..] : null;
}
