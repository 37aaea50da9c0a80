namespace MeetingBot.Channels.WebChat.Doors;

internal sealed record ChooseRequest(string? Account);
