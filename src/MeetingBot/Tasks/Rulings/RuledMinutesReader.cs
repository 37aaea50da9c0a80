using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tasks.Rulings;

/// <summary>Fetches of all meetings of one kind what their duties follow from, in the order they were held.</summary>
internal static class RuledMinutesReader
{
    public static async Task<IReadOnlyList<RuledMinutes>> ReadAsync(IReading reading, IReadOnlyList<MeetingEntry> series, CancellationToken cancel)
    {
        var order = SittingOrder.Of(series);
        var ids = order.Select(meeting => meeting.Id).ToHashSet();
        var tasks = (await reading.DirectivesAsync(new(ids, Kind: DirectiveKind.Task, Limit: int.MaxValue), cancel).ConfigureAwait(false))
            .OrderBy(entry => entry.Id).ToLookup(entry => entry.Meeting);
        var said = (await reading.StatementsAsync(new(ids, Limit: int.MaxValue), cancel).ConfigureAwait(false)).ToLookup(entry => entry.Meeting);
        var whole = Enumerable.Range(0, order.Count).Where(place => SittingOrder.CorrectedBy(order, place) is not null)
            .SelectMany(place => new[] { order[place].Id, order[SittingOrder.CorrectedBy(order, place)!.Value].Id }).ToHashSet();
        var all = new List<RuledMinutes>(order.Count);
        foreach (var meeting in order)
        {
            var passages = whole.Contains(meeting.Id)
                ? await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false)
                : await reading.PassagesAsync([.. tasks[meeting.Id].Select(task => task.Passage).Distinct()], cancel).ConfigureAwait(false);
            all.Add(new(
                meeting, [.. tasks[meeting.Id]], [.. said[meeting.Id].Select(entry => entry.Statement)],
                await reading.DoubtsAsync(meeting.Id, cancel).ConfigureAwait(false), passages.ToDictionary(passage => passage.Id)));
        }

        return all;
    }
}
