namespace MeetingBot.Channels.Protocol;

/// <summary>Somebody is addressed by name in a text.</summary>
/// <param name="Text">How it stands in the text.</param>
internal sealed record Mention(string? Id, string? Name, string? Text);
