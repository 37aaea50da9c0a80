using System.Collections.Immutable;

namespace MeetingBot.Minutes.Meetings.Lineage;

/// <summary>Where a case stands after a meeting: as a whole, and share by share where it was split among units.</summary>
public sealed record CaseStanding
{
    private const string Rest = ""; // the case itself, or what is left of it beside the shares that are named

    private readonly ImmutableSortedDictionary<string, CaseStatus> shares = ImmutableSortedDictionary.Create<string, CaseStatus>(StringComparer.Ordinal);

    private CaseStanding()
    {
    }

    public static CaseStanding Unknown { get; } = new();

    /// <summary>The case it goes on in, once it is merged.</summary>
    public string? Into { get; private init; }

    public CaseState State
    {
        get
        {
            var closed = shares.Count(share => IsClosing(share.Value));

            // One released share says nothing of the others; a second one shows that the case was split and into what.
            var whole = shares.ContainsKey(Rest) || shares.Count > 1;
            return closed == 0 ? CaseState.Open
                : closed < shares.Count || !whole ? CaseState.PartlyReleased
                : shares.ContainsValue(CaseStatus.Released) ? CaseState.Released
                : CaseState.Merged;
        }
    }

    public bool IsClosed => State is CaseState.Released or CaseState.Merged;

    /// <summary>Whether this unit's share (null: the whole case) is closed.</summary>
    public bool IsClosedFor(string? part) =>
        IsClosed || (part is not null && shares.TryGetValue(part, out var status) && IsClosing(status));

    /// <summary>The standing after one meeting said all this of the case.</summary>
    public CaseStanding After(IReadOnlyList<CaseStatement> said)
    {
        // "A 部分解除，B 部分賡續" names every share there is, so nothing is left of the undivided case of earlier meetings.
        var isSplit = said.All(s => s.Part is not null) && said.Select(s => s.Part).Distinct().Count() > 1;
        var next = isSplit ? shares.Remove(Rest) : shares;
        var ruled = said.Where(s => s.Status != CaseStatus.Progress).Select(s => s.Part).ToHashSet();
        foreach (var statement in said)
        {
            if (statement.Status == CaseStatus.Progress && (ruled.Contains(statement.Part) || ruled.Contains(null)))
            {
                continue; // what else is told of a case that the same meeting released reopens nothing
            }

            if (statement.Part is null && IsClosing(statement.Status))
            {
                next = next.Clear();
            }

            next = next.SetItem(statement.Part ?? Rest, statement.Status);
        }

        return new CaseStanding(next) { Into = said.LastOrDefault(s => s.Status == CaseStatus.Merged)?.Into ?? Into };
    }

    private CaseStanding(ImmutableSortedDictionary<string, CaseStatus> shares) => this.shares = shares;

    private static bool IsClosing(CaseStatus status) => status is CaseStatus.Released or CaseStatus.Merged;
}
