using MeetingBot.Archive.Duties;
using MeetingBot.People;

namespace MeetingBot.Tasks;

/// <summary>Who may consent to what somebody asks for: one is enough.</summary>
internal static class Deciders
{
    /// <summary>
    /// The other unit's contacts where it should take a part over; else the nearest manager above whoever asks; admins where the people
    /// file names nobody who may see the duty.
    /// </summary>
    /// <param name="handTo">The unit that should take it over; null where it is an extension, or nobody knows whose it is.</param>
    public static IReadOnlyList<Person> Of(HeldDuty held, string owner, string? handTo, string asker, OfficeToday office)
    {
        var named = handTo is not null ? office.Roll.ContactsOf(handTo) : Managers(UnitsOf(held, owner, office.Roll), asker, office.Roll);
        var able = named.Where(person => DutyRights.CanSee(person, held, office)).ToList();
        return able.Count > 0 ? able : [.. office.Roll.People.Where(person => person.IsAdmin)];
    }

    // The manager's own further extension is their own manager's matter, unless nobody is above.
    private static IReadOnlyList<Person> Managers(IReadOnlyList<string> units, string asker, Roll roll)
    {
        var above = units.SelectMany(roll.UnitsAbove).Select(unit => roll.ManagerOf(unit.Name)).OfType<Person>().Distinct().ToList();
        return [.. (above.FirstOrDefault(manager => manager.Id != asker) ?? above.FirstOrDefault()) is { } manager ? new[] { manager } : []];
    }

    private static IReadOnlyList<string> UnitsOf(HeldDuty held, string owner, Roll roll) =>
        held.Duty.Owners is Ownership.Staff ? roll.ById(owner)?.Units ?? [] : [owner];
}
