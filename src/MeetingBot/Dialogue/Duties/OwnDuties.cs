using MeetingBot.Archive.Duties;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Duties;

/// <summary>What somebody owes: as one of the staff, for their units, for those they are the contact of, and a manager for the units below.</summary>
internal sealed class OwnDuties(DutyShelf shelf, IDutyBook book)
{
    private const int DaysBack = 60;

    /// <summary>Parts that are open and that they may see: by day, those without one at the end.</summary>
    public async Task<IReadOnlyList<OwnDuty>> OpenAsync(Person person, OfficeToday office, CancellationToken cancel)
    {
        var units = Units(person, office.Roll).Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal);
        var bodies = office.Roll.UnitsOf(person).SelectMany(unit => office.Roll.UnitsAbove(unit.Name)).Select(unit => unit.Name).Distinct();
        return
        [
            .. (await shelf.OfAsync(office.Roll, units, bodies, cancel).ConfigureAwait(false))
                .Where(held => !held.Duty.IsDoubtful && DutyRights.May(person, DutyAct.See, office, held))
                .SelectMany(held => Parts(held, person, units, office)).Where(own => own.Held.ShareOf(own.Part.Key).IsOpen)
                .OrderBy(own => own.Due ?? DateOnly.MaxValue).ThenByDescending(own => own.IsOwn).ThenBy(own => own.Held.Number),
        ];
    }

    /// <summary>Parts of theirs that were finished in the last weeks, the newest first.</summary>
    public async Task<IReadOnlyList<OwnDuty>> DoneAsync(Person person, OfficeToday office, CancellationToken cancel)
    {
        var units = Units(person, office.Roll).Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal);
        var since = office.Now - TimeSpan.FromDays(DaysBack);
        return
        [
            .. (await book.ListAsync(new([DutyState.Open, DutyState.Done], ChangedFrom: since), cancel).ConfigureAwait(false))
                .Where(held => DutyRights.May(person, DutyAct.See, office, held))
                .SelectMany(held => Parts(held, person, units, office))
                .Where(own => own.Held.ShareOf(own.Part.Key) is { State: ShareState.Done, At: { } at } && at >= since)
                .OrderByDescending(own => own.Held.ShareOf(own.Part.Key).At),
        ];
    }

    private static IEnumerable<OwnDuty> Parts(HeldDuty held, Person person, HashSet<string> units, OfficeToday office) =>
        held.Duty.Owners is Ownership.Staff
            ? office.Owners.Find(held, person.Id) is { } own ? [new OwnDuty(held, own, true)] : []
            : office.Owners.Of(held).Where(part => units.Contains(part.Key)).Select(part => new OwnDuty(held, part, Standing.IsOf(person, part, office)));

    private static IEnumerable<Unit> Units(Person person, Roll roll) => roll.UnitsOf(person)
        .Concat(person.ContactFor.Select(roll.FindUnit).OfType<Unit>()).Concat(person.Manages.SelectMany(roll.UnitsUnder)).DistinctBy(unit => unit.Name);
}
