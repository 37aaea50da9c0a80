using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Reminders.Rungs;

namespace MeetingBot.Reminders.Notices;

/// <summary>Of what is owed on a day, what was not told yet, by the way that receipts leave.</summary>
internal sealed class FreshNotices(INoticeBook notices)
{
    private const int AtOnce = 500;

    /// <summary>Of a duty of more staff than this nobody's earlier notices are looked at: the run must not hold what 80,000 people have read.</summary>
    private const int MostRouted = 5000;

    public async Task<IReadOnlyList<OwedNotice>> OfAsync(DayPlan plan, IReadOnlyList<HeldDuty> open, CancellationToken cancel)
    {
        var (fresh, toldThisWeek) = (new List<OwedNotice>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var some in open.Chunk(AtOnce))
        {
            var owed = plan.Owe(some);
            var known = await notices.KnownAsync([.. owed.Select(one => one.Key)], cancel).ConfigureAwait(false);
            toldThisWeek.UnionWith(owed.Where(one => one.Rung.Kind == RungKind.Weekly && known.Contains(one.Key)).Select(one => one.To.MeantFor));
            var unknown = await WithoutOldAsync(plan, [.. owed.Where(one => !known.Contains(one.Key))], cancel).ConfigureAwait(false);
            fresh.AddRange(plan.Route(unknown, await GivenAsync(unknown, cancel).ConfigureAwait(false)));
        }

        // A list of the week is told once, whatever else belongs on it since.
        fresh.RemoveAll(one => one.Rung.Kind == RungKind.Weekly && toldThisWeek.Contains(one.To.MeantFor));
        return fresh;
    }

    // The clock or the calendar may have been put back: what is further on was told already.
    private async Task<IReadOnlyList<OwedNotice>> WithoutOldAsync(DayPlan plan, IReadOnlyList<OwedNotice> fresh, CancellationToken cancel)
    {
        var keys = fresh.GroupBy(one => one.Held.Number).Where(duty => duty.Count() <= MostRouted).SelectMany(duty => duty.SelectMany(plan.Newer));
        var newer = await notices.KnownAsync([.. keys], cancel).ConfigureAwait(false);
        return newer.Count == 0 ? fresh : [.. fresh.Where(one => !plan.Newer(one).Any(newer.Contains))];
    }

    private async Task<IReadOnlyList<GivenNotice>> GivenAsync(IReadOnlyList<OwedNotice> fresh, CancellationToken cancel)
    {
        long[] routed = [.. fresh.Where(one => one.IsIfRead || one.Rung.Kind is RungKind.Before or RungKind.Day or RungKind.Overdue)
            .GroupBy(one => one.Held.Number).Where(duty => duty.Count() <= MostRouted).Select(duty => duty.Key)];
        return routed.Length == 0 ? [] : await notices.OfAsync(routed, cancel).ConfigureAwait(false);
    }
}
