using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders;

/// <summary>Takes the office as it is now from what is kept.</summary>
internal sealed class OfficeViews(PeopleBook people, DayBook days, IAbsences absences, IWays ways, INoticeBook notices)
{
    /// <param name="day">Absences that have ended before it do not matter.</param>
    public async Task<OfficeView> ReadAsync(DateOnly day, CancellationToken cancel)
    {
        var roll = people.Current;
        return new(
            roll,
            await days.ReadAsync(cancel).ConfigureAwait(false),
            [.. await absences.ListAsync(day, cancel).ConfigureAwait(false), .. roll.AwayFrom(day)],
            await ways.OpenAsync(cancel).ConfigureAwait(false),
            await notices.RefusalsAsync(day, cancel).ConfigureAwait(false));
    }
}
