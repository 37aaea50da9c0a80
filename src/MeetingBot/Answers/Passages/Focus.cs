namespace MeetingBot.Answers.Passages;

/// <summary>What the conversation was about: the questions before and where the last answer stood.</summary>
/// <param name="Questions">The last one that stood alone and the follow-ups to it, in the order they were asked.</param>
/// <param name="Files">Files of the meetings that were cited or named.</param>
/// <param name="Paths">Paths of the passages cited, in the same order as their files.</param>
internal sealed record Focus(IReadOnlyList<string> Questions, IReadOnlyList<string> Files, IReadOnlyList<string> Paths);
