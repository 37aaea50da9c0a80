using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Reminders.Simulation;

/// <summary>Brings minutes in one by one, each at the opening after its meeting was held, so that nothing is historic.</summary>
internal sealed class SimulatedLoads(IDutyBook book, Roll roll, OfficeDays days, OfficeHours hours)
{
    private const int AtOnce = 100;
    private static readonly TimeOnly Noon = new(12, 0);

    private readonly Owners owners = new(roll);
    private readonly Dictionary<IReadOnlyList<RuledMinutes>, HashSet<int>> loaded = [];

    /// <summary>In the order in which they come; minutes that do not say when the meeting was held are there from the start.</summary>
    public IReadOnlyList<Arrival> Arrivals(IEnumerable<IReadOnlyList<RuledMinutes>> all, DateOnly start) =>
    [
        .. all.SelectMany(series => series.Select((minutes, place) => Arrival(series, place, minutes.Meeting.Header.HeldAt, start)))
            .OrderBy(arrival => arrival.HeldAt).ThenBy(arrival => arrival.Series[arrival.Place].File, StringComparer.Ordinal),
    ];

    public async Task TakeAsync(Arrival arrival, CancellationToken cancel)
    {
        var there = loaded.TryGetValue(arrival.Series, out var known) ? known : loaded[arrival.Series] = [];
        there.Add(arrival.Place);
        var plan = RulingPlan.Of([.. there.Order().Select(place => arrival.Series[place])], roll, days, owners);
        var kept = await book.ListAsync(new() { Sittings = SittingKey.SeriesOf(arrival.Series[arrival.Place].Meeting) }, cancel).ConfigureAwait(false);
        await new DutyMerge(book, owners, arrival.HeldAt).KeepAsync(kept, plan, AtOnce, cancel).ConfigureAwait(false);
        await WakeAsync(kept, arrival, cancel).ConfigureAwait(false);
    }

    private Arrival Arrival(IReadOnlyList<RuledMinutes> series, int place, Moment? held, DateOnly start)
    {
        var moment = held is { } at ? new Moment(at.Day, at.Time ?? Noon) : new(start.AddDays(-1), Noon);
        return new(series, place, moment.Day.InTaipei(moment.Time!.Value), hours.NextOpening(moment, days).Day);
    }

    // A term before the meeting itself: the minutes are as late as the meeting was.
    private async Task WakeAsync(IReadOnlyList<HeldDuty> before, Arrival arrival, CancellationToken cancel)
    {
        var old = before.Select(held => held.Number).ToHashSet();
        var historic = await book.ListAsync(
            new([DutyState.Historic]) { Sittings = SittingKey.SeriesOf(arrival.Series[arrival.Place].Meeting) }, cancel).ConfigureAwait(false);
        await book.ChangeAllAsync(
            [.. historic.Select(held => held.Number).Where(number => !old.Contains(number))],
            held => DutyChange.Of(held.Duty with { State = DutyState.Open }, new DutyEvent(arrival.HeldAt, null, null, Whence.Simulation, "會後隨即載入")),
            cancel).ConfigureAwait(false);
    }
}
