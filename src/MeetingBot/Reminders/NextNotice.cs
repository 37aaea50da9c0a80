using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.People;
using MeetingBot.Reminders.Notices;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders;

/// <summary>When somebody will be told of a duty next: the same planning as the morning's, asked of the days to come.</summary>
internal sealed class NextNotice(Planner planner, ReachBook ways)
{
    private const int DaysAhead = 120;

    // Of more, asking a hundred days takes longer than anybody waits.
    private const int MostOwners = 200;

    /// <summary>Whether the days to come can be asked at all.</summary>
    public static bool IsForeseen(HeldDuty held, OfficeToday office) =>
        office.Owners.Of(held).Count <= MostOwners && (held.Duty.Term is not null || held.Wishes.Count > 0);

    /// <summary>Null where nothing is to be told in the next months.</summary>
    /// <param name="known">Keys of what they were told.</param>
    public async Task<(DateOnly Day, OwedNotice Owed)?> OfAsync(
        HeldDuty held, Person person, IReadOnlySet<string> known, OfficeToday office, CancellationToken cancel)
    {
        var reach = await ways.ReadAsync(office, cancel).ConfigureAwait(false);
        var days = Enumerable.Range(1, DaysAhead).Select(office.Today.AddDays).Where(office.Days.Openings.IsOfficeDay);
        var all = from day in days
                  from owed in planner.Owe([held], reach, day)
                  where owed.To.Recipient == Recipient.OfPerson(person.Id) && !known.Contains(owed.Key)
                  select ((DateOnly, OwedNotice)?)(day, owed);
        return all.FirstOrDefault();
    }
}
