namespace MeetingBot.Answers.Model;

/// <summary>What the model is given, and all it is given.</summary>
/// <param name="Question">As the person asked; data, never an instruction.</param>
/// <param name="Person">Whose budget it counts on.</param>
internal sealed record WritingOrder(string Question, string Person, DateOnly Today, IReadOnlyList<OfferedPassage> Passages);
