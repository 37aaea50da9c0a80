using MeetingBot.Bench.Questions;

namespace MeetingBot.Bench.Rivals;

/// <summary>One question asked of all, with the milliseconds each took.</summary>
/// <param name="Xapian">Null where it is not installed.</param>
/// <param name="PlainFts">Null for most questions: it takes too long to be asked all.</param>
internal sealed record Round(QuestionKind Kind, double Ours, double? Xapian, double? PlainFts);
