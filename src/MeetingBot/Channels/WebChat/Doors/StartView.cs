using MeetingBot.Channels.WebChat.Rooms;

namespace MeetingBot.Channels.WebChat.Doors;

/// <summary>What the page begins with.</summary>
/// <param name="Seq">The number from which the socket goes on.</param>
/// <param name="Now">By the bot's clock.</param>
internal sealed record StartView(ChatMember Me, string BotName, DateTimeOffset Now, bool IsClockMoved, int EditMinutes, long Seq, IReadOnlyList<RoomView> Rooms);
