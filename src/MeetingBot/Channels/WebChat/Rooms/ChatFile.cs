namespace MeetingBot.Channels.WebChat.Rooms;

internal sealed record ChatFile(string Name, long Size);
