using MeetingBot.Archive.Office;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;

namespace MeetingBot.Reminders.Alarm;

/// <summary>
/// The office as it is, for looks that come by the thousand: taken anew when the calendar or the people file changed, else after a while.
/// A typhoon is heard of at once; that somebody went on leave matters to what is planned, not to what goes out.
/// </summary>
internal sealed class RecentOffice(OfficeViews offices, ICalendarChanges calendar, PeopleBook people, TimeProvider clock)
{
    private static readonly TimeSpan While = TimeSpan.FromMinutes(1);

    private volatile Look? last;

    public async Task<OfficeView> ReadAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var changes = await calendar.ListAsync(cancel).ConfigureAwait(false);
        if (last is { } look && look.At <= now && now < look.At + While && ReferenceEquals(look.View.Roll, people.Current) && look.Changes.SequenceEqual(changes))
        {
            return look.View;
        }

        var view = await offices.ReadAsync(now.InTaipei().Day, cancel).ConfigureAwait(false);
        last = new(now, changes, view);
        return view;
    }

    private sealed record Look(DateTimeOffset At, IReadOnlyList<CalendarChange> Changes, OfficeView View);
}
