namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>A conversation of the page (聊天室): a group of the people file, or somebody's private chat with the bot.</summary>
/// <param name="Id">The conversation of its address; a private one is @ and the account.</param>
/// <param name="Members">The bot left out, in the order of the people file.</param>
internal sealed record ChatRoom(string Id, string Name, bool IsGroup, IReadOnlyList<ChatMember> Members)
{
    public bool Has(string account) => Members.Any(member => member.Account == account);

    public static string PrivateId(string account) => "@" + account;
}
