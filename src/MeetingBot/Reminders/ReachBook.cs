using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders;

/// <summary>Reads by which channels people can be written to now.</summary>
internal sealed class ReachBook(IWays ways, INoticeBook notices)
{
    /// <param name="office">Taken already: what is decided within one turn is decided by one moment.</param>
    public async Task<OfficeReach> ReadAsync(OfficeToday office, CancellationToken cancel) => new(
        office,
        await ways.OpenAsync(cancel).ConfigureAwait(false),
        await notices.RefusalsAsync(office.Today, cancel).ConfigureAwait(false));
}
