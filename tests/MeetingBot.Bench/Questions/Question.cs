namespace MeetingBot.Bench.Questions;

/// <summary>A question as somebody in an office would type it.</summary>
internal sealed record Question(QuestionKind Kind, string Text);
