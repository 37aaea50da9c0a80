namespace MeetingBot.Channels.WebChat.Doors;

internal sealed record ReactRequest(string? Id, bool? IsGood);
