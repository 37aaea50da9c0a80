namespace MeetingBot.Minutes.Meetings.Lineage;

/// <summary>What became of a tracked case (列管案) from meeting to meeting of its series.</summary>
/// <param name="Number">Null for a matter tracked by name only.</param>
/// <param name="Name">As the last meeting that names it has it.</param>
/// <param name="Sittings">In the order of the meetings; never empty.</param>
public sealed record CaseHistory(MeetingSeries Series, string? Number, string? Name, IReadOnlyList<CaseSitting> Sittings)
{
    public CaseStanding Standing => Sittings[^1].After;

    /// <summary>The case it goes on in; null unless it is merged now.</summary>
    public string? MergedInto => Standing.State == CaseState.Merged ? Standing.Into : null;

    /// <summary>What the last release waits for, while the case is open.</summary>
    public string? Condition => Standing.IsClosed ? null : Sittings[^1].Said.LastOrDefault(s => s.Condition is not null)?.Condition;
}
