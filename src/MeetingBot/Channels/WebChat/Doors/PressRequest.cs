namespace MeetingBot.Channels.WebChat.Doors;

internal sealed record PressRequest(string? Id, int Button);
