using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders;

/// <summary>Takes the office as it is now from what is kept.</summary>
internal sealed class OfficeViews(OfficeBook book, IWays ways, INoticeBook notices)
{
    /// <param name="day">On which channels may have refused somebody.</param>
    public async Task<OfficeView> ReadAsync(DateOnly day, CancellationToken cancel)
    {
        var office = await book.ReadAsync(cancel).ConfigureAwait(false);
        return new(
            office.Roll,
            office.Days,
            office.Absences,
            await ways.OpenAsync(cancel).ConfigureAwait(false),
            await notices.RefusalsAsync(day, cancel).ConfigureAwait(false));
    }
}
