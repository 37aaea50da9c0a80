using MeetingBot.Archive.Office;

namespace MeetingBot.Tasks;

/// <summary>Reads the office's days from what is kept.</summary>
internal sealed class DayBook(ICalendarChanges changes)
{
    public async Task<OfficeDays> ReadAsync(CancellationToken cancel) => OfficeDays.Of(await changes.ListAsync(cancel).ConfigureAwait(false));
}
