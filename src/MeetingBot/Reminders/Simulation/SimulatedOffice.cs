using System.Runtime.CompilerServices;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Rulings;
using static System.FormattableString;

namespace MeetingBot.Reminders.Simulation;

/// <summary>Every notice that would go out from one day to another: the very run of the host, at each opening, in a world where all arrives.</summary>
internal sealed class SimulatedOffice(RemindersRun run, SentNotices notices, SimulatedClock clock, IDutyBook book, PeopleBook people, DayBook calendar, OfficeHours hours)
{
    private readonly Dictionary<long, string> origins = []; // the minutes of a simulation stay as they are

    /// <param name="minutes">By kind of meeting, each in the order they were held.</param>
    /// <param name="hasState">Duties were there before: what was told before the first day is told.</param>
    public async IAsyncEnumerable<SimulatedNotice> RunAsync(
        IReadOnlyList<IReadOnlyList<RuledMinutes>> minutes, DateOnly from, DateOnly to, bool hasState, [EnumeratorCancellation] CancellationToken cancel)
    {
        await book.KeepTalliedAsync(long.MaxValue, cancel).ConfigureAwait(false); // nothing is loaded here that an admin would hear of
        var days = await calendar.ReadAsync(cancel).ConfigureAwait(false);
        var loads = new SimulatedLoads(book, people.Current, days, hours);
        var arrivals = new Queue<Arrival>(loads.Arrivals(minutes, from));

        // A ladder that began before is climbed from its foot, or everything would be told anew on the first day.
        var first = hasState ? from : arrivals.Select(arrival => arrival.Day).Append(from).Min();
        for (var day = first; day <= to; day = day.AddDays(1))
        {
            while (arrivals.TryPeek(out var next) && next.Day <= day)
            {
                await loads.TakeAsync(arrivals.Dequeue(), cancel).ConfigureAwait(false);
            }

            foreach (var message in await OpenAsync(day, days, cancel).ConfigureAwait(false))
            {
                if (day >= from)
                {
                    yield return new(new(day, hours.Opens), message, await TasksAsync(message, cancel).ConfigureAwait(false));
                }
            }
        }
    }

    private async Task<IEnumerable<NoticeMessage>> OpenAsync(DateOnly day, OfficeDays days, CancellationToken cancel)
    {
        if (!hours.IsOpen(new(day, hours.Opens), days))
        {
            return [];
        }

        clock.Now = day.InTaipei(hours.Opens);
        await run.RunAsync(cancel).ConfigureAwait(false);
        return notices.Take().OrderBy(message => message.Recipient, StringComparer.Ordinal).ThenBy(message => message.Kind, StringComparer.Ordinal);
    }

    private async Task<IReadOnlyList<string>> TasksAsync(NoticeMessage message, CancellationToken cancel)
    {
        var tasks = new List<string>();
        foreach (var number in message.Notices.Select(notice => notice.Duty).Distinct())
        {
            tasks.Add(origins.TryGetValue(number, out var known) ? known : origins[number] = await OriginAsync(number, cancel).ConfigureAwait(false));
        }

        return [.. tasks.Distinct()];
    }

    private async Task<string> OriginAsync(long number, CancellationToken cancel) =>
        (await book.FindAsync(number, cancel).ConfigureAwait(false))?.Duty.Origin is Origin.Ruling ruling
            ? $"{ruling.File}#{ruling.Path}"
            : Invariant($"待辦 {number}");
}
