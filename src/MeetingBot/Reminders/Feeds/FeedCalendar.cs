using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Office;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Feeds;

/// <summary>The calendar behind a link, as whoever asked for the link may see it today: empty when they may not any more.</summary>
internal sealed class FeedCalendar(FeedEntries entries, OfficeHours hours)
{
    /// <summary>A unit's calendar is for its people, for whoever hears what it owes, and for the managers above; and for admins.</summary>
    public static bool MaySubscribe(Person person, string unit, OfficeToday office) =>
        new Owner(unit, unit, false) is var whole && (person.IsAdmin || Standing.IsOf(person, whole, office) || Standing.Leads(person, whole, office));

    public byte[] Write(Feed feed, FeedDuties duties)
    {
        var office = duties.Office;
        var shown = office.Roll.ById(feed.Person) is { } person ? Of(feed, person, duties).Where(one => DutyRights.May(person, DutyAct.See, office, one.Held)) : [];
        return new CalendarWriter(hours.Opens).Write(
            feed.Unit is null ? "我的會議待辦" : $"{feed.Unit}的會議待辦",
            shown.Select(one => entries.Of(one.Held, one.Owner, office.Today)).OfType<CalendarEntry>()
                .OrderBy(entry => entry.Day).ThenBy(entry => entry.Time).ThenBy(entry => entry.Uid, StringComparer.Ordinal));
    }

    private static IEnumerable<(HeldDuty Held, Owner Owner)> Of(Feed feed, Person person, FeedDuties duties) =>
        feed.Unit is not { } name ? duties.OfPerson(person)
        : duties.Office.Roll.FindUnit(name) is { } unit && MaySubscribe(person, unit.Name, duties.Office) ? duties.OfUnit(unit)
        : [];
}
