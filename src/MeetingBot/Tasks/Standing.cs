using MeetingBot.Archive.Words;
using MeetingBot.People;

namespace MeetingBot.Tasks;

/// <summary>What somebody is to the owner of a part. Whoever stands in for somebody who is away is what that one is.</summary>
internal static class Standing
{
    /// <summary>It is theirs: they work in the unit, manage it or hear what it owes (聯絡人); of all staff, they are the one.</summary>
    public static bool IsOf(Person who, Owner part, OfficeToday office) => part.IsPerson
        ? who.Id == part.Key
        : who.IsKnown && (Names(who.Units, part.Key, office) || office.SpeaksFor(who).Any(person => Names(person.Manages.Concat(person.ContactFor), part.Key, office)));

    /// <summary>They are the manager of the unit, or of one above it; of all staff, of one that the person works in or below.</summary>
    public static bool Leads(Person who, Owner part, OfficeToday office)
    {
        var units = part.IsPerson ? office.Roll.ById(part.Key)?.Units ?? [] : [part.Key];
        var above = units.SelectMany(office.Roll.UnitsAbove).Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal);
        return office.SpeaksFor(who).Any(person => person.Manages.Any(managed => office.Roll.FindUnit(managed) is { } unit && above.Contains(unit.Name)));
    }

    /// <summary>What the unit owes is told to them, or they answer for it.</summary>
    public static bool Hears(Person who, string unit, OfficeToday office) =>
        office.SpeaksFor(who).Any(office.Roll.ContactsOf(unit).Contains) || Leads(who, new(unit, unit, false), office);

    private static bool Names(IEnumerable<string> names, string unit, OfficeToday office) =>
        names.Any(name => Fold.Name(office.Roll.FindUnit(name)?.Name ?? name) == Fold.Name(unit));
}
