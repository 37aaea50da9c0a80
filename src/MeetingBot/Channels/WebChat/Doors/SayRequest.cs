namespace MeetingBot.Channels.WebChat.Doors;

/// <param name="Id">Made by the page; the same when it asks again.</param>
internal sealed record SayRequest(string? Id, string? Text, IReadOnlyList<string>? Mentions, long? ReplyTo);
