using MeetingBot.Archive.Duties;

namespace MeetingBot.Tasks.Rulings;

/// <summary>What the minutes make of the parts of a duty: released, tracked again, moved with its term.</summary>
internal static class RulingShares
{
    /// <summary>
    /// Those that change. Extended to a day before the chair moved the term: the chair's word is the later one. A released part opens again
    /// when it is tracked again.
    /// </summary>
    public static IEnumerable<Share> Of(HeldDuty held, Ruling ruling, bool isMoved, DateTimeOffset now)
    {
        foreach (var key in held.Shares.Keys.Union(ruling.Released))
        {
            var share = held.ShareOf(key);
            var isReleased = ruling.Released.Contains(key);
            // Minutes release units; a colleague whose part is released was let off by a manager, and stays so.
            var wasReleased = share.State == ShareState.Released && held.Duty.Owners is not Ownership.Staff;
            var next = isReleased && share.IsOpen ? share with { State = ShareState.Released, At = now }
                : !isReleased && wasReleased ? share with { State = ShareState.Open, At = now }
                : share;
            next = isMoved && next.IsOpen ? next with { ExtendedTo = null, ExtendedAt = null, PausedUntil = next.PausedUntil > ruling.Term?.Day ? null : next.PausedUntil } : next;
            if (next != share)
            {
                yield return next;
            }
        }
    }

    /// <summary>The last part that was open has been released: what is left, people have done.</summary>
    public static Duty WhenAllAreDone(Duty next, HeldDuty held, List<Share> changed, Owners owners, List<string> said)
    {
        if (!next.IsOpen || changed.TrueForAll(share => share.State != ShareState.Released))
        {
            return next;
        }

        var after = held with { Duty = next, Shares = held.Shares.Values.ExceptBy(changed.Select(share => share.Owner), share => share.Owner).Concat(changed).ToDictionary(share => share.Owner) };
        if (owners.Of(after).Any(owner => after.ShareOf(owner.Key).IsOpen))
        {
            return next;
        }

        said.Add("各主辦都已完成或解除列管，結案");
        return next with { State = DutyState.Done };
    }
}
