namespace MeetingBot.Archive;

/// <param name="Question">As it was last asked.</param>
internal sealed record UnansweredQuestion(string Question, int Times, DateTimeOffset LastAsked);
