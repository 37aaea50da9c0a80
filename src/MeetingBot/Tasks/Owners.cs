using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using MeetingBot.People;

namespace MeetingBot.Tasks;

/// <summary>Who owes a duty today, by one people file. Made once for a run over many duties: the people of a body are looked up once.</summary>
internal sealed class Owners(Roll roll)
{
    private readonly Dictionary<string, Unit?> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Owner>> staff = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> staffUnits = new(StringComparer.Ordinal);

    /// <summary>Whoever was ruled to, without those who handed their part over, with those who took one; the finished too.</summary>
    public IReadOnlyList<Owner> Of(HeldDuty held)
    {
        var ruled = Of(held.Duty.Owners);
        return held.Shares.Count == 0 ? ruled :
        [
            .. ruled.Where(owner => held.ShareOf(owner.Key).State != ShareState.HandedOver),
            .. held.Shares.Values.Where(share => share.IsTakenOver && share.State != ShareState.HandedOver && ruled.All(owner => owner.Key != share.Owner))
                .Select(share => new Owner(share.Owner, share.Owner, false)).OrderBy(owner => owner.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>One of them; of all staff without going through thousands. Null where they owe no part of it.</summary>
    public Owner? Find(HeldDuty held, string key) => held.Duty.Owners is not Ownership.Staff(var body) ? Of(held).FirstOrDefault(owner => owner.Key == key)
        : roll.ById(key) is { } person && IsStaff(person, body) ? Of(person)
        : null;

    /// <summary>None where the people file does not know whom it means.</summary>
    public IReadOnlyList<Owner> Of(Ownership owners) => owners switch
    {
        Ownership.Units(var names) => [.. names.Select(roll.FindUnit).OfType<Unit>().DistinctBy(unit => unit.Name).Select(Of)],
        Ownership.AllUnits(var body) => [.. Below(Body(body))],
        Ownership.AllAgencies(var body) => Body(body) is { } known ? [.. Below(known)] : [.. roll.Units.Where(unit => unit.Parent is null).SelectMany(Below)],
        Ownership.Staff(var body) => Staff(body),
        _ => [],
    };

    /// <summary>
    /// The unit that a body is: by its name, or the longest unit's name that it ends with (臺北市政府秘書處 is 秘書處). Null where it is none.
    /// </summary>
    public Unit? Body(string? body)
    {
        if (body is null)
        {
            return null;
        }

        if (!bodies.TryGetValue(body, out var unit))
        {
            var folded = Fold.Name(body);
            bodies[body] = unit = roll.FindUnit(body) ?? roll.Units
                .Select(one => (Unit: one, Name: one.Names.Select(Fold.Name).Where(name => folded.EndsWith(name, StringComparison.Ordinal)).MaxBy(name => name.Length)))
                .Where(one => one.Name is not null).OrderByDescending(one => one.Name!.Length).FirstOrDefault().Unit;
        }

        return unit;
    }

    private IEnumerable<Owner> Below(Unit? unit)
    {
        if (unit is null)
        {
            return [];
        }

        var below = roll.Units.Where(one => one.Parent == unit.Name).Select(Of).ToList();
        return below.Count > 0 ? below : [Of(unit)]; // a unit without parts is meant itself
    }

    private IReadOnlyList<Owner> Staff(string body)
    {
        if (!staff.TryGetValue(body, out var people))
        {
            staff[body] = people = [.. roll.People.Where(person => IsStaff(person, body)).Select(Of)];
        }

        return people;
    }

    private bool IsStaff(Person person, string body)
    {
        if (!staffUnits.TryGetValue(body, out var units))
        {
            staffUnits[body] = units = Body(body) is { } unit ? roll.NamesUnder(unit.Name) : [];
        }

        return person.Places.Any(units.Contains);
    }

    private static Owner Of(Person person) => new(person.Id, person.DisplayName, true);

    private static Owner Of(Unit unit) => new(unit.Name, unit.Name, false);
}
