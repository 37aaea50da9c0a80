namespace MeetingBot.Answers.Passages.Rules;

/// <summary>Refuses a sentence as the answer, for one reason.</summary>
/// <param name="Name">The reason, as the log and the tests call it.</param>
internal sealed record Rule(string Name, Func<Candidate, bool> Refuses);
