namespace MeetingBot.Archive.Duties;

/// <summary>Which duties; what is null does not matter.</summary>
/// <param name="ChangedFrom">Something about it changed then or later.</param>
/// <param name="Case">The number of a tracked case, compared folded.</param>
internal sealed record DutyFilter(
    IReadOnlyCollection<DutyState>? States = null, bool? IsDoubtful = null, string? Case = null, DateTimeOffset? ChangedFrom = null)
{
    /// <summary>Key of the message that asked for it by hand.</summary>
    public string? Asked { get; init; }

    /// <summary>Some owner's later day (展延) is this day or a later one.</summary>
    public DateOnly? ExtendedFrom { get; init; }

    /// <summary>Some owner's later day (展延) is this day or an earlier one.</summary>
    public DateOnly? ExtendedTo { get; init; }

    /// <summary>This unit took a part of it over from another.</summary>
    public string? TakenOverBy { get; init; }

    /// <summary>What the key of the sitting begins with: all of one kind of meeting.</summary>
    public string? Sittings { get; init; }
}
