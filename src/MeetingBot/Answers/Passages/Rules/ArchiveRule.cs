using MeetingBot.Archive;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>A rule that has to ask the archive.</summary>
internal sealed record ArchiveRule(string Name, Func<Candidate, IReading, CancellationToken, Task<bool>> RefusesAsync);
