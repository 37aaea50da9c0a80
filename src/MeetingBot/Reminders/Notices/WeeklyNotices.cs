using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Notices;

/// <summary>
/// The lists of a week, as of its first opening: what is overdue, for every manager above; what has no day, for contacts; what waits to be
/// settled, for admins. A later day of the same week owes the same list, so that an outage on the first loses nothing.
/// </summary>
internal sealed class WeeklyNotices(OfficeToday office, Ladders ladders, Recipients recipients, DutyNotices staff, DateOnly day)
{
    private readonly DateOnly first = FirstOpening(office.Days, day);
    private readonly Dictionary<string, IReadOnlyList<Reached>> managers = new(StringComparer.Ordinal);

    public IEnumerable<OwedNotice> Of(HeldDuty held) => held.Duty switch
    {
        { IsOpen: false } => [],
        { IsDoubtful: true } => ladders.Told(held.Duty.CameAt) < first ? recipients.Admins.Select(admin => Notice(held, new("", "", false), admin)) : [],
        { Owners: Ownership.Staff } => OfStaff(held),
        _ => office.Owners.Of(held).Where(owner => held.ShareOf(owner.Key).IsOpen).SelectMany(owner => OfPart(held, owner)),
    };

    /// <summary>The first day of the week on which somebody is there.</summary>
    public static DateOnly FirstOpening(OfficeDays days, DateOnly day)
    {
        var monday = day.Monday();
        return days.Openings.IsOfficeDay(monday) ? monday : days.Openings.AddOfficeDays(monday, 1);
    }

    private IEnumerable<OwedNotice> OfPart(HeldDuty held, Owner owner)
    {
        if (LadderPart.Of(held, held.ShareOf(owner.Key)) is not { } part)
        {
            return ladders.Told(held.Duty.TermSince) <= first ? recipients.Of(owner).Select(to => Notice(held, owner, to)) : [];
        }

        return part.IsPaused(day) || part.Due >= first || ladders.Told(part.Since) >= first ? [] : Managers(owner.Key).Select(to => Notice(held, owner, to));
    }

    private IEnumerable<OwedNotice> OfStaff(HeldDuty held) =>
        held.Duty.Term is not { } term || term.Day >= first || ladders.Told(held.Duty.TermSince) >= first ? [] :
            from one in staff.ByUnit([.. office.Owners.Of(held).Where(owner => held.ShareOf(owner.Key).IsOpen)])
            from to in Managers(one.Unit)
            select Notice(held, new(one.Unit, one.Unit, false), to) with { Waiting = one.People };

    private OwedNotice Notice(HeldDuty held, Owner owner, Reached to) => new(held, owner, first, new(RungKind.Weekly, 0, 0, first), to);

    private IReadOnlyList<Reached> Managers(string unit)
    {
        if (!managers.TryGetValue(unit, out var above))
        {
            managers[unit] = above = [.. office.Roll.UnitsAbove(unit).Select(one => recipients.ManagerOf(one.Name)).OfType<Reached>().DistinctBy(to => to.MeantFor)];
        }

        return above;
    }
}
