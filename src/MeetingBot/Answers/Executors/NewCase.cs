using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors;

/// <summary>A case that a meeting opened.</summary>
/// <param name="Name">Null where the minutes only number it there.</param>
internal sealed record NewCase(string Number, string? Name, Passage Passage);
