using MeetingBot.Archive.Office;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Alarm;

/// <summary>
/// The office as it is, for looks that come by the thousand: taken anew when the calendar or the people file changed, else after a while.
/// A typhoon is heard of at once; that somebody went on leave matters to what is planned, not to what goes out.
/// </summary>
internal sealed class RecentOffice(OfficeBook offices, ICalendarChanges calendar, PeopleBook people, TimeProvider clock)
{
    private static readonly TimeSpan While = TimeSpan.FromMinutes(1);

    private volatile Look? last;

    public async Task<OfficeToday> ReadAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var changes = await calendar.ListAsync(cancel).ConfigureAwait(false);
        if (last is { } look && look.At <= now && now < look.At + While && ReferenceEquals(look.Office.Roll, people.Current) && look.Changes.SequenceEqual(changes))
        {
            return look.Office;
        }

        var office = await offices.ReadAsync(cancel).ConfigureAwait(false);
        last = new(now, changes, office);
        return office;
    }

    private sealed record Look(DateTimeOffset At, IReadOnlyList<CalendarChange> Changes, OfficeToday Office);
}
