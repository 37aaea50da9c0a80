using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Notices;

/// <summary>
/// What groups hear: duties of the units they are bound to, and what every person of a body above these units is to do; never what is
/// overdue, and only from minutes that everybody there may see.
/// </summary>
internal sealed class GroupDuties(OfficeToday office, RemindersOptions options, Ladders ladders, Recipients recipients, DateOnly day)
{
    private readonly IReadOnlyList<Bound> all = !options.Groups.Enabled ? [] :
        [.. office.Roll.Groups.Where(group => group.Units.Count > 0).Select(group => (group, To: recipients.To(group))).Where(one => one.To is not null)
            .Select(one => new Bound(
                [.. one.group.Units.Select(name => office.Roll.FindUnit(name)?.Name).OfType<string>()], office.Roll.SightOf(one.group), one.To!))];

    private readonly Dictionary<string, HashSet<string>> bodies = new(StringComparer.Ordinal);

    public IEnumerable<OwedNotice> Of(HeldDuty held, IReadOnlyList<Owner> waiting)
    {
        if (all.Count == 0 || held.Duty.Term is not { } term || term.Day < day || ladders.InGroups(held.Duty, term.Day).Owner is not { } rung)
        {
            yield break;
        }

        foreach (var group in all.Where(group => MaySee(group, held, waiting)))
        {
            foreach (var owner in Theirs(group, held, waiting))
            {
                yield return new(held, owner, term.Day, rung, group.To);
            }
        }
    }

    // An extended part has a day of its own, which is told to its contacts; a paused one is silent here too.
    private IEnumerable<Owner> Theirs(Bound group, HeldDuty held, IReadOnlyList<Owner> waiting) => held.Duty.Owners is Ownership.Staff(var body)
        ? group.Units.Any(Body(body).Contains) ? [new(body, "全體同仁", false)] : []
        : waiting.Where(owner => group.Units.Contains(owner.Key) && held.ShareOf(owner.Key) is { ExtendedTo: null } share && !(day < share.PausedUntil));

    private static bool MaySee(Bound group, HeldDuty held, IReadOnlyList<Owner> waiting) => held.Duty.Origin is Origin.Ruling ruling
        ? group.Sight.Includes(ruling.File)
        : group.Units.All(unit => waiting.Any(owner => owner.Key == unit)); // what was asked of one unit is no other's matter

    private HashSet<string> Body(string body)
    {
        if (!bodies.TryGetValue(body, out var units))
        {
            bodies[body] = units = office.Owners.Body(body) is { } unit ? office.Roll.NamesUnder(unit.Name) : [];
        }

        return units;
    }

    private sealed record Bound(IReadOnlyList<string> Units, Sight Sight, Reached To);
}
