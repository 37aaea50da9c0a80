using MeetingBot.Archive.Notices;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Notices;

/// <summary>Keys that make a notice an old one once they are told: those after it on the same ladder, and its own under another name of the unit.</summary>
internal sealed class NewerKeys(OfficeToday office, Ladders ladders)
{
    public IEnumerable<string> Of(OwedNotice owed) => NoticeKey.Read(owed.Key) is { } key
        ? FurtherOn(owed, key).Concat(UnderOtherNames(owed, key)).Select(other => other.ToString())
        : [];

    private IEnumerable<NoticeKey> FurtherOn(OwedNotice owed, NoticeKey key) =>
        owed.Rung.Kind is RungKind.Told or RungKind.Before or RungKind.Day or RungKind.Overdue
            ? ladders.After(owed.Held.Duty, owed.Rung, Recipient.IsGroup(key.MeantFor)).Select(key.At)
            : [];

    // A unit that was renamed this morning is not told again what it was told last week.
    private IEnumerable<NoticeKey> UnderOtherNames(OwedNotice owed, NoticeKey key) => owed.Owner.IsPerson
        ? []
        : office.Roll.FindUnit(owed.Owner.Key)?.Names.Where(name => name != owed.Owner.Key).Select(name => key with { Owner = name }) ?? [];
}
