using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.People;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Notices;

/// <summary>What one duty owes on one day, told before or not. Made once for a run over many.</summary>
internal sealed class DutyNotices(OfficeToday office, Ladders ladders, Recipients recipients, GroupDuties groups, DateOnly day)
{
    /// <summary>How many parts, of those that were gone through, have something to be told and nobody to hear it.</summary>
    public int Unheard { get; private set; }

    public IEnumerable<OwedNotice> Of(HeldDuty held) => held.Duty switch
    {
        { IsOpen: false } => [],
        { IsDoubtful: true } => Doubt(held),
        { Term: null } => Wishes(held, office.Owners.Of(held)),
        _ => Dated(held, office.Owners.Of(held)),
    };

    private IEnumerable<OwedNotice> Dated(HeldDuty held, IReadOnlyList<Owner> owners)
    {
        var waiting = owners.Where(owner => held.ShareOf(owner.Key).IsOpen).ToList();
        var told = waiting.Count == 0 ? [] : waiting.SelectMany(owner => OfPart(held, owner)).Concat(groups.Of(held, waiting)).Concat(Wishes(held, owners));
        return held.Duty.Owners is Ownership.Staff ? told.Concat(Managers(held, waiting)) : told;
    }

    private IEnumerable<OwedNotice> OfPart(HeldDuty held, Owner owner)
    {
        var share = held.ShareOf(owner.Key);
        if (LadderPart.Of(held, share) is not { } part || part.IsPaused(day))
        {
            yield break;
        }

        var standing = ladders.On(held.Duty, part.Due, part.Since);
        var hear = standing.Owner is null ? [] : recipients.Of(owner);
        Unheard += standing.Owner is not null && hear.Count == 0 ? 1 : 0;
        foreach (var to in hear.Where(to => !(to.IsForNobody && standing.Owner!.IsOnceMore))) // an admin passes on what is new, due or overdue, not each step
        {
            // Whoever moved the day knows it.
            if (standing.Owner!.Kind != RungKind.Told || share.ExtendedTo is null || to.MeantFor != Recipient.OfPerson(share.By ?? ""))
            {
                yield return new(held, owner, part.Due, standing.Owner, to);
            }
        }

        foreach (var manager in owner.IsPerson ? [] : Managers(held, owner, part.Due, standing))
        {
            yield return manager;
        }
    }

    private IEnumerable<OwedNotice> Managers(HeldDuty held, Owner owner, DateOnly due, LadderStanding standing)
    {
        if (standing.Manager is { } rung && recipients.ManagerOf(owner.Key) is { } manager)
        {
            yield return new(held, owner, due, rung, manager);
        }
        else if (standing.IsLastDay && ladders.Managers(held.Duty, standing) is { } early && recipients.ManagerOf(owner.Key) is { } hears)
        {
            yield return new(held, owner, due, early, hears, IsIfRead: true);
        }

        if (standing.Above is { } high && recipients.ManagerAbove(owner.Key) is { } above)
        {
            yield return new(held, owner, due, high, above);
        }
    }

    // Of staff the manager of each unit hears once who has not finished.
    private IEnumerable<OwedNotice> Managers(HeldDuty held, IReadOnlyList<Owner> waiting)
    {
        var due = held.Duty.Term!.Day;
        var standing = ladders.On(held.Duty, due, held.Duty.TermSince);
        if ((standing.Manager ?? standing.Above) is null)
        {
            yield break;
        }

        foreach (var (unit, people) in ByUnit(waiting))
        {
            foreach (var one in Managers(held, new(unit, unit, false), due, standing))
            {
                yield return one with { Waiting = people };
            }
        }
    }

    /// <summary>Whose manager hears of whom: of each unit that they work in.</summary>
    public IEnumerable<(string Unit, IReadOnlyList<string> People)> ByUnit(IReadOnlyList<Owner> waiting) =>
        from owner in waiting
        from unit in office.Roll.ById(owner.Key)?.Units.Select(name => office.Roll.FindUnit(name)?.Name ?? name).Distinct() ?? []
        group owner.Name by unit into people
        orderby people.Key
        select (people.Key, (IReadOnlyList<string>)[.. people]);

    private IEnumerable<OwedNotice> Wishes(HeldDuty held, IReadOnlyList<Owner> owners)
    {
        foreach (var wish in held.Wishes.Where(wish => office.Days.BackToOpening(wish.On) <= day))
        {
            if (office.Roll.ById(wish.Person) is { } person && OwnerFor(held, owners, person) is { } owner
                && recipients.To(person, "這是您自己要求的提醒") is { } to)
            {
                yield return new(held, owner, wish.On, new(RungKind.Wish, 0, 0, wish.On), to);
            }
        }
    }

    // The part that is the person's own, else any that is open; none when theirs is finished.
    private Owner? OwnerFor(HeldDuty held, IReadOnlyList<Owner> owners, Person person)
    {
        var own = owners.FirstOrDefault(owner => owner.IsPerson ? owner.Key == person.Id
            : person.Places.Concat(person.ContactFor).Any(name => office.Roll.FindUnit(name)?.Name == owner.Key));
        return own is null
            ? owners.FirstOrDefault(owner => !owner.IsPerson && held.ShareOf(owner.Key).IsOpen)
            : held.ShareOf(own.Key).IsOpen ? own : null;
    }

    private IEnumerable<OwedNotice> Doubt(HeldDuty held)
    {
        var told = ladders.Told(held.Duty.CameAt);
        return told > day ? [] : recipients.Admins.Select(admin => new OwedNotice(held, Nobody, told, new(RungKind.Doubt, 0, 0, told), admin));
    }

    private static readonly Owner Nobody = new("", "", false);
}
