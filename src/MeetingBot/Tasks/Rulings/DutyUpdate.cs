using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.People;

namespace MeetingBot.Tasks.Rulings;

/// <summary>One run over what changed in the minutes: fetches, lets the pure rules decide, keeps. One kind of meeting at a time.</summary>
internal sealed class DutyUpdate(IReading reading, IDutyBook book, Roll roll, OfficeDays days, DateTimeOffset now, int atOnce)
{
    private readonly Owners owners = new(roll);

    /// <param name="since">The generation of the last run; null to compare everything.</param>
    public async Task<DutyTally> RunAsync(long? since, CancellationToken cancel)
    {
        var changed = since is { } before ? await reading.ChangedSinceAsync(before, cancel).ConfigureAwait(false) : null;
        var all = (await reading.MeetingsAsync(new MeetingFilter(Limit: int.MaxValue), cancel).ConfigureAwait(false))
            .Select(meeting => (Series: SittingKey.SeriesOf(meeting), meeting.Id)).ToLookup(one => one.Series, one => one.Id, StringComparer.Ordinal);
        var series = changed is not null
            ? changed.Select(SittingKey.SeriesOf)
            : all.Select(one => one.Key).Concat((await book.SittingsAsync(cancel).ConfigureAwait(false)).Select(SittingKey.SeriesOf));
        var tally = DutyTally.None;
        foreach (var one in series.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            tally = tally.And(await UpdateAsync(one, [.. all[one]], cancel).ConfigureAwait(false));
        }

        return tally;
    }

    private async Task<DutyTally> UpdateAsync(string series, IReadOnlyList<long> meetings, CancellationToken cancel)
    {
        var minutes = await RuledMinutesReader.ReadAsync(reading, await reading.MeetingsAsync(meetings, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
        var plan = RulingPlan.Of(minutes, roll, days, owners);
        var kept = await book.ListAsync(new() { Sittings = series }, cancel).ConfigureAwait(false);
        return await new DutyMerge(book, owners, now).KeepAsync(kept, plan, atOnce, cancel).ConfigureAwait(false);
    }
}
