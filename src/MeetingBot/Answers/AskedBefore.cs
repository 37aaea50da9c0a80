namespace MeetingBot.Answers;

/// <summary>The question whose answer a new one replies to, whoever asked it.</summary>
/// <param name="Conversation">In which it was asked: where nothing was asked since, more is known of it than its words.</param>
internal sealed record AskedBefore(string Question, string Conversation);
