namespace MeetingBot.Channels.WebChat.Rooms;

/// <param name="Unit">What stands small beside the name; null for somebody without one.</param>
internal sealed record ChatMember(string Account, string Name, string? Unit);
