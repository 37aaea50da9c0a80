namespace MeetingBot.Answers.Model;

/// <param name="PassageIds">Those of the offered passages that it stands on; never empty, and none that was not offered.</param>
internal sealed record WordedAnswer(string Text, IReadOnlyList<string> PassageIds);
