using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.People;

namespace MeetingBot.Tasks.Rulings;

/// <summary>
/// One run over what changed in the minutes: fetches, lets the pure rules decide, keeps. One kind of meeting at a time, and only kinds of
/// which a meeting came, went or changed: what a duty is follows from the minutes of its own kind alone.
/// </summary>
internal sealed class DutyUpdate(IReading reading, IDutyBook book, Roll roll, OfficeDays days, DateTimeOffset now, int atOnce)
{
    private readonly Owners owners = new(roll);

    /// <param name="since">The generation of the last run; null to compare everything.</param>
    public async Task<DutyTally> RunAsync(long? since, CancellationToken cancel)
    {
        var changed = since is { } before ? await reading.ChangedSinceAsync(before, cancel).ConfigureAwait(false) : null;
        var meetings = await MeetingsAsync(changed?.Select(SittingKey.SeriesOf).ToHashSet(StringComparer.Ordinal), cancel).ConfigureAwait(false);
        var tally = DutyTally.None;
        foreach (var (series, ids) in meetings)
        {
            tally = tally.And(await UpdateAsync(series, ids, cancel).ConfigureAwait(false));
        }

        return tally;
    }

    // Of each kind of meeting that is wanted, null for all, which there are now. None of one that is kept only, or has just gone.
    private async Task<SortedDictionary<string, List<long>>> MeetingsAsync(HashSet<string>? wanted, CancellationToken cancel)
    {
        var kept = wanted ?? (await book.SittingsAsync(cancel).ConfigureAwait(false)).Select(SittingKey.SeriesOf);
        var all = new SortedDictionary<string, List<long>>(kept.Distinct().ToDictionary(series => series, _ => new List<long>()), StringComparer.Ordinal);
        foreach (var kind in (await reading.NamesAsync(cancel).ConfigureAwait(false)).GroupBy(name => (name.Body, name.Series, name.Series is null ? name.File : null)))
        {
            var series = SittingKey.SeriesOf(kind.First());
            if (wanted?.Contains(series) != false)
            {
                (all.TryGetValue(series, out var ids) ? ids : all[series] = []).AddRange(kind.Select(name => name.Id));
            }
        }

        return all;
    }

    private async Task<DutyTally> UpdateAsync(string series, IReadOnlyList<long> meetings, CancellationToken cancel)
    {
        var minutes = await RuledMinutesReader.ReadAsync(reading, await reading.MeetingsAsync(meetings, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
        var plan = RulingPlan.Of(minutes, roll, days, owners);
        var kept = await book.ListAsync(new() { Sittings = series }, cancel).ConfigureAwait(false);
        return await new DutyMerge(book, owners, now).KeepAsync(kept, plan, atOnce, cancel).ConfigureAwait(false);
    }
}
