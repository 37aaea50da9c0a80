namespace MeetingBot.Channels.WebChat.Doors;

/// <param name="Text">Null to take it back.</param>
internal sealed record EditRequest(string? Id, string? Text, IReadOnlyList<string>? Mentions);
