namespace MeetingBot.Channels.DirectLine;

/// <summary>What a token says: whose it is, and for which conversation.</summary>
/// <param name="User">dl_ and more, as Direct Line wants it.</param>
internal sealed record Ticket(string Conversation, string User);
