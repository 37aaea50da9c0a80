namespace MeetingBot.Archive.Duties;

/// <summary>A duty with everything that people did about it.</summary>
/// <param name="Shares">By owner; owners who did nothing yet have none.</param>
/// <param name="Version">Counts up with every change.</param>
internal sealed record HeldDuty(
    Duty Duty, IReadOnlyDictionary<string, Share> Shares, IReadOnlyList<Wish> Wishes, IReadOnlyList<Request> Requests, long Version)
{
    public long Number => Duty.Number;

    /// <summary>When that was last.</summary>
    public DateTimeOffset ChangedAt { get; init; } = Duty.CameAt;

    /// <summary>The owner's part, plainly open where nothing is kept of it.</summary>
    public Share ShareOf(string owner) => Shares.GetValueOrDefault(owner) ?? new(owner);

    /// <summary>By when this owner must finish: their extension, else the duty's term.</summary>
    public DateOnly? DueOf(string owner) => ShareOf(owner).ExtendedTo ?? Duty.Term?.Day;
}
