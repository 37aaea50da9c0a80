namespace MeetingBot.Answers.Passages.Rules;

/// <summary>What the rules left of the sentences found.</summary>
/// <param name="Passed">Those that may answer, best first.</param>
/// <param name="Failed">The one before all of these that was refused when looked at closely.</param>
/// <param name="Why">The rule that refused the first sentence refused; null where none was.</param>
internal sealed record Weighing(List<Evidence> Passed, Evidence? Failed, string? Why);
