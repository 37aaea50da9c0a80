using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Office;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Rulings;
using Microsoft.Extensions.Options;

namespace MeetingBot.Reminders.Amending;

/// <summary>Changes the calendar of office days in mid-year: first what that would do, then the doing.</summary>
internal sealed class CalendarAmending(
    IDutyBook duties, ICalendarChanges kept, DutySync sync, PeopleBook people, IOptions<RemindersOptions> options, OfficeHours hours, TimeProvider clock)
{
    /// <summary>What it would do, in words for an admin.</summary>
    public async Task<string> PreviewAsync(CalendarDraft draft, CancellationToken cancel)
    {
        var now = await kept.ListAsync(cancel).ConfigureAwait(false);
        var open = await duties.ListAsync(new([DutyState.Open], IsDoubtful: false), cancel).ConfigureAwait(false);
        var moves = new CalendarMoves(options.Value, hours, OfficeDays.Of(now), OfficeDays.Of(Changed(now, draft)), clock.Today()).Of(open, new(people.Current));
        return $"{CalendarWords.Days(draft)}\n{CalendarWords.Moves(moves)}";
    }

    /// <summary>Keeps them, and terms that count office days are counted anew. May be done again.</summary>
    /// <param name="by">Id of the admin.</param>
    public async Task KeepAsync(CalendarDraft draft, string by, CancellationToken cancel)
    {
        await kept.KeepAsync([.. draft.Changes.Select(change => change with { By = by, At = clock.GetUtcNow() })], cancel).ConfigureAwait(false);
        foreach (var day in draft.Restored)
        {
            await kept.RemoveAsync(day, cancel).ConfigureAwait(false);
        }

        await sync.RunAsync(cancel).ConfigureAwait(false);
    }

    private static IReadOnlyList<CalendarChange> Changed(IReadOnlyList<CalendarChange> now, CalendarDraft draft)
    {
        var days = draft.Changes.Select(change => change.Day).Concat(draft.Restored).ToHashSet();
        return [.. now.Where(change => !days.Contains(change.Day)), .. draft.Changes];
    }
}
