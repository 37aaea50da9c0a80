namespace MeetingBot.Archive.Duties;

/// <summary>One owner's part of a duty (分工): kept from the moment somebody does something about it; until then it is plainly open.</summary>
/// <param name="Owner">Name of a unit; of a duty of all staff, id of a person.</param>
/// <param name="By">Id of the person who did the last thing.</param>
/// <param name="ExtendedTo">The owner's later day (展延); the duty's own stays shown.</param>
/// <param name="ExtendedAt">From when on it counts.</param>
/// <param name="Slips">How often it was extended.</param>
/// <param name="PausedUntil">Silent before this day, which is never past the term.</param>
/// <param name="IsTakenOver">The ruling does not name this unit; it took the part over from one that it names.</param>
internal sealed record Share(
    string Owner,
    ShareState State = ShareState.Open,
    DateTimeOffset? At = null,
    string? By = null,
    DateOnly? ExtendedTo = null,
    DateTimeOffset? ExtendedAt = null,
    int Slips = 0,
    DateOnly? PausedUntil = null,
    bool IsTakenOver = false)
{
    public bool IsOpen => State == ShareState.Open;
}
