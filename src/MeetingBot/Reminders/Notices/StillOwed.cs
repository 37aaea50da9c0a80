using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.People;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Notices;

/// <summary>Whether what was planned in the morning still holds when the message leaves.</summary>
internal static class StillOwed
{
    public static bool Is(HeldDuty held, Notice notice, OfficeToday office, DateOnly day)
    {
        if (!held.Duty.IsOpen || NoticeKey.Read(notice.Key) is not { } key || IsGone(key, office.Roll))
        {
            return false;
        }

        return notice.Owner.Length == 0 || held.Duty.IsDoubtful
            ? held.Duty.IsDoubtful && notice.Owner.Length == 0
            : notice.Rung == Word(RungKind.Wish)
                ? held.Wishes.Any(wish => Recipient.OfPerson(wish.Person) == key.MeantFor && wish.On == key.From) && IsAnyOpen(held, office)
                : held.Duty.Owners is Ownership.Staff ? OfStaff(held, key, office, day) : OfUnit(held, key, office, day);
    }

    private static bool OfUnit(HeldDuty held, NoticeKey key, OfficeToday office, DateOnly day) =>
        held.ShareOf(key.Owner) is { IsOpen: true } share && office.Owners.Of(held).Any(owner => owner.Key == key.Owner) && Counts(held, share, key, day);

    // One of thousands is looked up alone. A unit, or the body, stands for those of its staff who have not finished.
    private static bool OfStaff(HeldDuty held, NoticeKey key, OfficeToday office, DateOnly day) =>
        office.Roll.ById(key.Owner) is not null
            ? held.ShareOf(key.Owner) is { IsOpen: true } share && Counts(held, share, key, day)
            : Counts(held, new(key.Owner), key, day) && office.Owners.Of(held).Any(owner =>
                held.ShareOf(owner.Key).IsOpen && (Recipient.IsGroup(key.MeantFor) || office.Roll.ById(owner.Key)?.Units.Any(unit => office.Roll.FindUnit(unit)?.Name == key.Owner) == true));

    private static bool Counts(HeldDuty held, Share share, NoticeKey key, DateOnly day)
    {
        var part = LadderPart.Of(held, share);
        return key.Rung == Word(RungKind.Weekly)
            ? part is null || (part.Due < day && !part.IsPaused(day))
            : part is not null && part.Due == key.From && !part.IsPaused(day) && !(Recipient.IsGroup(key.MeantFor) && part.Due < day);
    }

    private static bool IsAnyOpen(HeldDuty held, OfficeToday office) => office.Owners.Of(held).Any(owner => held.ShareOf(owner.Key).IsOpen);

    // Whoever has left the office since the morning, and their deputy for them.
    private static bool IsGone(NoticeKey key, Roll roll) => Recipient.PersonOf(key.MeantFor) is { } person && roll.ById(person) is null;

    private static string Word(RungKind kind) => new Rung(kind, 0, 0, default).Name;
}
