using MeetingBot.Channels.WebChat.Rooms;

namespace MeetingBot.Channels.WebChat.Doors;

/// <summary>A room in the list.</summary>
/// <param name="Count">How many members there are; of a large room they are not listed.</param>
/// <param name="ReadUpTo">How far the others have read, by account.</param>
internal sealed record RoomView(
    string Id, string Name, bool IsGroup, int Count, IReadOnlyList<ChatMember> Members, IReadOnlyList<string> Online, SeenLine? Last, int Unread, long Mine,
    IReadOnlyDictionary<string, long> ReadUpTo);
