using MeetingBot.Archive.Duties;
using MeetingBot.Reminders.Notices;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Digests;

/// <summary>One duty in one message, with everything that the recipient is told of it.</summary>
internal sealed record DigestEntry(HeldDuty Held, DigestSection Section, IReadOnlyList<OwedNotice> Notices)
{
    public Duty Duty => Held.Duty;

    /// <summary>Whose parts it tells of; of a unit of which the manager also has an own part, the unit.</summary>
    public IReadOnlyList<Owner> Owners { get; } =
        [.. Notices.Select(notice => notice.Owner).Where(owner => !owner.IsPerson || Notices.All(notice => notice.Owner.IsPerson)).DistinctBy(owner => owner.Key)];

    /// <summary>The earliest of the owners'; null where it has no day.</summary>
    public DateOnly? Due { get; } = Notices.Min(notice => Held.DueOf(notice.Owner.Key));

    /// <summary>Whether the recipient, or the one they stand in for, is to do it.</summary>
    public bool IsOwn => Notices.Any(notice => notice.Rung.Kind is RungKind.Told or RungKind.Before or RungKind.Day or RungKind.Overdue && !notice.To.IsForNobody);

    /// <summary>Whether it stands in the list of the week.</summary>
    public bool IsOfWeek => Notices.Any(notice => notice.Rung.Kind == RungKind.Weekly);
}
