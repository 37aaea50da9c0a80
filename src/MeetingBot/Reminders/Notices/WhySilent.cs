using MeetingBot.Archive.Duties;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Notices;

/// <summary>Who is told nothing, by the rules that <see cref="DutyNotices"/> plans by.</summary>
internal static class WhySilent
{
    /// <summary>Null where something may be told to this person.</summary>
    public static Silence? Of(HeldDuty held, Person person, OfficeToday office)
    {
        var owners = office.Owners.Of(held);
        var own = Own(held, owners, person, office);
        return !held.Duty.IsOpen ? new Silence.NotOpen()
            : owners.Count == 0 ? new Silence.OwedByNobody()
            : own.Count == 0 ? Others(held, owners, person, office)
            : own.All(owner => !held.ShareOf(owner.Key).IsOpen) ? new Silence.Finished(own[0])
            : own.Select(owner => held.ShareOf(owner.Key).PausedUntil).FirstOrDefault(until => until > office.Today) is { } until ? new Silence.Paused(until)
            : own.All(owner => !owner.IsPerson && !Hears(person, owner.Key, office)) ? new Silence.NotTheContact(own[0].Name)
            : office.IsAway(person.Id) ? new Silence.Away()
            : null;
    }

    private static IReadOnlyList<Owner> Own(HeldDuty held, IReadOnlyList<Owner> owners, Person person, OfficeToday office) =>
        held.Duty.Owners is not Ownership.Staff ? [.. owners.Where(owner => Standing.IsOf(person, owner, office))]
        : office.Owners.Find(held, person.Id) is { } oneself ? [oneself]
        : [];

    private static Silence Others(HeldDuty held, IReadOnlyList<Owner> owners, Person person, OfficeToday office) =>
        held.Duty.Owners is Ownership.Staff(var body) ? new Silence.NotOfStaff(body)
        : owners.Any(owner => Standing.Leads(person, owner, office)) ? new Silence.LeadsOwner()
        : new Silence.OwedByOthers(owners);

    private static bool Hears(Person person, string unit, OfficeToday office) => office.SpeaksFor(person).Any(office.Roll.ContactsOf(unit).Contains);
}
