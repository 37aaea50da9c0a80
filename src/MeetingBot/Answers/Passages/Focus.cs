namespace MeetingBot.Answers.Passages;

/// <summary>What the conversation was about: the question before and where its answer stood.</summary>
/// <param name="Question">As it was understood, with what it took over from the one before it.</param>
/// <param name="Files">Files of the meetings that were cited or named.</param>
/// <param name="Paths">Paths of the passages cited, in the same order as their files.</param>
internal sealed record Focus(string Question, IReadOnlyList<string> Files, IReadOnlyList<string> Paths);
