namespace MeetingBot.Channels.BotFramework.Inbound;

/// <summary>What an invoke is answered with, in the same breath.</summary>
/// <param name="Body">Written as JSON; null for none.</param>
internal sealed record InvokeReply(int Status, object? Body);
