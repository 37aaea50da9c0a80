using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>A sentence that may answer, with all that a rule judges it by.</summary>
/// <param name="Found">All sentences found, best first.</param>
/// <param name="OwnOfPassage">The most of the question that one sentence of its passage says.</param>
/// <param name="Weight">What a word of the question matters.</param>
internal sealed record Candidate(
    Question Question, Evidence Evidence, IReadOnlyList<Evidence> Found, double OwnOfPassage, Gate Gate, Func<QuestionWord, double> Weight);
