using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Minutes.Meetings.Lint;

/// <summary>A numbered case is tracked from meeting to meeting until it is released or merged, once (列管案).</summary>
/// <remarks>A matter with a name only is left out: its name is written differently every time, and a false alarm would hide the true ones.</remarks>
internal static class CaseRules
{
    public static IEnumerable<Finding> Check(MeetingSeries series, IReadOnlyList<CaseHistory> histories)
    {
        var byNumber = histories.Where(h => h.Number is not null).ToDictionary(h => h.Number!, StringComparer.Ordinal);
        var mentions = series.Meetings.Select(Mentions).ToList();
        return byNumber.Values.SelectMany(history =>
            Vanished(series, history, mentions)
                .Concat(history.Sittings.SelectMany(AfterClosing))
                .Concat(history.Sittings.SelectMany(sitting => MergedIntoClosed(series, sitting, byNumber))));
    }

    private static IEnumerable<Finding> Vanished(MeetingSeries series, CaseHistory history, List<HashSet<string>> mentions)
    {
        foreach (var sitting in history.Sittings.Where(sitting => !sitting.After.IsClosed))
        {
            var here = IndexOf(series, sitting.File);
            var next = Enumerable.Range(here + 1, series.Meetings.Count - here - 1)
                .FirstOrDefault(i => series.Meetings[i].Meeting.Cases.Any(c => c.Number is not null), -1);
            if (next < 0 || mentions[next].Contains(history.Number!) || MeetingsAreMissing(series, here, next))
            {
                continue;
            }

            var again = Enumerable.Range(next + 1, series.Meetings.Count - next - 1).FirstOrDefault(i => mentions[i].Contains(history.Number!), -1);
            yield return At(sitting, sitting.Said[^1], FindingKind.CaseVanished,
                $"列管案 {history.Number} 在{Sitting(sitting.File)}還沒有解除，{Sitting(series.Meetings[next])}（{series.Meetings[next].File}）卻沒有再提到"
                + (again < 0 ? "。" : $"，到{Sitting(series.Meetings[again])}才又出現。"));
        }
    }

    private static IEnumerable<Finding> AfterClosing(CaseSitting sitting)
    {
        foreach (var said in sitting.Said.Where(said => sitting.Before.IsClosedFor(said.Part)))
        {
            var what = $"列管案 {said.Number}{(said.Part is null ? "" : $"（{said.Part}）")}";
            yield return said.Status is CaseStatus.Released
                ? At(sitting, said, FindingKind.CaseReleasedTwice, $"{what} 先前已經結案，{Sitting(sitting.File)}又解除列管一次。")
                : At(sitting, said, FindingKind.CaseReappeared, $"{what} 先前已經結案，{Sitting(sitting.File)}又出現。");
        }
    }

    private static IEnumerable<Finding> MergedIntoClosed(
        MeetingSeries series, CaseSitting sitting, Dictionary<string, CaseHistory> byNumber)
    {
        foreach (var said in sitting.Said.Where(said => said.Status == CaseStatus.Merged && said.Into is not null && said.Into != said.Number))
        {
            var until = IndexOf(series, sitting.File);
            if (byNumber.TryGetValue(said.Into!, out var target)
                && target.Sittings.LastOrDefault(s => IndexOf(series, s.File) <= until) is { After.IsClosed: true } closed)
            {
                yield return At(sitting, said, FindingKind.CaseMergedIntoClosed,
                    $"列管案 {said.Number} 併入 {said.Into}，但 {said.Into} 在{Sitting(closed.File)}已經結案。");
            }
        }
    }

    /// <summary>The cases a meeting speaks of, in a ruling, in a directive, or as the case that another goes on in.</summary>
    private static HashSet<string> Mentions(MinutesFile file) =>
    [
        .. file.Meeting.Cases.SelectMany(c => new[] { c.Number, c.Into }).OfType<string>(),
        .. file.Meeting.Directives.SelectMany(d => d.Cases),
    ];

    // A session that is not in the folder may have released the case; that the session is missing is a finding of its own.
    private static bool MeetingsAreMissing(MeetingSeries series, int here, int next)
    {
        var (one, other) = (series.Meetings[here], series.Meetings[next]);
        return series.YearOf(one) == series.YearOf(other)
            ? other.Meeting.Session - one.Meeting.Session > next - here
            : other.Meeting.Session > next - here;
    }

    private static int IndexOf(MeetingSeries series, MinutesFile file)
    {
        var meetings = series.Meetings;
        for (var i = 0; i < meetings.Count; i++)
        {
            if (ReferenceEquals(meetings[i], file))
            {
                return i;
            }
        }

        throw new ArgumentException($"{file.File} is no meeting of this series.", nameof(file));
    }

    private static string Sitting(MinutesFile file) => MeetingWords.Sitting(file) + "會議";

    private static Finding At(CaseSitting sitting, CaseStatement said, FindingKind kind, string why) =>
        new(sitting.File.File, sitting.File.LineOf(said.Span.Start), kind, said.Text, why);
}
