using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Feeds;

/// <summary>
/// The duties that calendars show, by owner: read once for all calendars, and again when something changed; but not at every change on a
/// busy morning, since calendars look only once an hour.
/// </summary>
internal sealed class FeedShelf(IDutyBook book, PeopleBook people, OfficeBook office, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim gate = new(1, 1);
    private FeedDuties? current;

    public async Task<FeedDuties> ReadAsync(CancellationToken cancel)
    {
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return current = await IsGoodAsync(cancel).ConfigureAwait(false) ? current! : await ReadAnewAsync(cancel).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    // Another roll or another day counts at once: they decide who may see what.
    private async Task<bool> IsGoodAsync(CancellationToken cancel) => current is { } kept && kept.Office.Roll == people.Current && kept.Office.Today == clock.Today()
        && (clock.GetUtcNow() < kept.Office.Now + Pause
            || (kept.Stamp == await book.StampAsync(cancel).ConfigureAwait(false)
                && kept.Office.Absences.SequenceEqual((await office.ReadAsync(cancel).ConfigureAwait(false)).Absences)));

    private async Task<FeedDuties> ReadAnewAsync(CancellationToken cancel)
    {
        var today = await office.ReadAsync(cancel).ConfigureAwait(false);
        var stamp = await book.StampAsync(cancel).ConfigureAwait(false); // first: what changes in between is read at the next look
        var open = await book.ListAsync(new([DutyState.Open], IsDoubtful: false), cancel).ConfigureAwait(false);
        var over = await book.ListAsync(
            new([DutyState.Done, DutyState.Withdrawn, DutyState.Superseded], IsDoubtful: false, ChangedFrom: today.Now - TimeSpan.FromDays(FeedEntries.DaysCancelled + 1)),
            cancel).ConfigureAwait(false);
        return new(stamp, today, [.. open, .. over]);
    }
}
