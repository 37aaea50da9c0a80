using MeetingBot.Archive.Office;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;

namespace MeetingBot.Tasks;

/// <summary>Reads the office as it is at this moment.</summary>
internal sealed class OfficeBook(PeopleBook people, DayBook days, IAbsences absences, TimeProvider clock)
{
    public Task<OfficeToday> ReadAsync(CancellationToken cancel) => ReadAsync(people.Current, cancel);

    /// <param name="roll">The snapshot of a turn that has taken one already.</param>
    public async Task<OfficeToday> ReadAsync(Roll roll, CancellationToken cancel) => new(
        roll,
        await days.ReadAsync(cancel).ConfigureAwait(false),
        [.. await absences.ListAsync(clock.Today(), cancel).ConfigureAwait(false), .. roll.AwayFrom(clock.Today())],
        clock.GetUtcNow());
}
