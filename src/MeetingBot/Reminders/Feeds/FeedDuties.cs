using MeetingBot.Archive.Duties;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Feeds;

/// <summary>Duties at one moment, by who owes them.</summary>
internal sealed class FeedDuties
{
    private readonly ILookup<string, HeldDuty> ofUnits;
    private readonly ILookup<string, HeldDuty> ofStaff;

    /// <param name="stamp">Of the book when they were read.</param>
    public FeedDuties(long stamp, OfficeToday office, IReadOnlyList<HeldDuty> duties)
    {
        (Stamp, Office) = (stamp, office);
        var owners = office.Owners;
        ofUnits = duties.Where(held => held.Duty.Owners is not Ownership.Staff)
            .SelectMany(held => owners.Of(held.Duty.Owners).Select(owner => owner.Key).Union(held.Shares.Keys), (held, key) => (key, held))
            .ToLookup(one => one.key, one => one.held, StringComparer.Ordinal);
        ofStaff = duties.Select(held => (Unit: held.Duty.Owners is Ownership.Staff(var body) ? owners.Body(body) : null, held)).Where(one => one.Unit is not null)
            .ToLookup(one => one.Unit!.Name, one => one.held, StringComparer.Ordinal);
    }

    public long Stamp { get; }

    public OfficeToday Office { get; }

    /// <summary>What the unit owes, or has handed over to another.</summary>
    public IEnumerable<(HeldDuty Held, Owner Owner)> OfUnit(Unit unit) => ofUnits[unit.Name].Select(held => (held, new Owner(unit.Name, unit.Name, false)));

    /// <summary>What the person owes as one of all staff, and what the units owe in which they work, which they lead, or are the contact of.</summary>
    public IEnumerable<(HeldDuty Held, Owner Owner)> OfPerson(Person person)
    {
        var roll = Office.Roll;
        var own = roll.UnitsOf(person);
        var bodies = own.SelectMany(unit => roll.UnitsAbove(unit.Name)).Select(unit => unit.Name).Distinct();
        var units = own.Concat(person.ContactFor.Select(roll.FindUnit).OfType<Unit>()).DistinctBy(unit => unit.Name);
        return bodies.SelectMany(body => ofStaff[body]).Select(held => (held, new Owner(person.Id, person.DisplayName, true))).Concat(units.SelectMany(OfUnit));
    }
}
