using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>One line of a list (一項), as it stands after what later minutes said of it.</summary>
/// <param name="Day">By when; null where there is no day.</param>
/// <param name="When">The same in words; an event where there is no day.</param>
/// <param name="Owners">Who must act, as the minutes say.</param>
/// <param name="Text">The words as they stand.</param>
/// <param name="IsOrdered">The chair or an adopted motion gave it, so that somebody owes it; a day in a report may just pass.</param>
internal sealed record Listed(
    DateOnly? Day, string When, IReadOnlyList<string> Owners, string Text, MeetingEntry Meeting, Passage Passage, bool IsOrdered)
{
    /// <summary>What later minutes corrected in it.</summary>
    public LaterMark? Corrected { get; init; }

    /// <summary>No correction gave it to somebody else.</summary>
    public bool HasItsOwners { get; init; } = true;

    /// <summary>
    /// Which later minutes released it, merged it or ordered something else in its place, or that it was reported as finished; null while
    /// it stands.
    /// </summary>
    public LaterMark? Closed { get; init; }

    /// <summary>
    /// What no minutes say: who must do it was given a later day since, or another unit took it over. <see cref="Day"/> and
    /// <see cref="Owners"/> are the new ones.
    /// </summary>
    public LaterMark? Since { get; init; }

    public IEnumerable<LaterMark> Marks => new[] { Corrected, Since, Closed }.OfType<LaterMark>();
}
