using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Intake;

/// <summary>What one reload found in the folder.</summary>
/// <param name="Files">How many files the archive holds now.</param>
/// <param name="Failed">Could not be read; an earlier version stays in place.</param>
/// <param name="Doubts">Of the new and changed files, in the order of their names.</param>
internal sealed record ReloadReport(
    int Files,
    int Unchanged,
    IReadOnlyList<string> New,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Gone,
    IReadOnlyList<FailedFile> Failed,
    IReadOnlyList<(string File, Doubt Doubt)> Doubts)
{
    /// <summary>What the minutes brought to do that was not known before.</summary>
    public DutyTally Duties { get; init; } = DutyTally.None;
}
