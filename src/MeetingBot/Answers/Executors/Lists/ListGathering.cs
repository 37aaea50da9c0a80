using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.People;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>
/// Gathers what a list is of, each as later minutes left it. A day or an owner counts as it was corrected, so what another day or unit
/// stood in before is looked at too; so does a day that somebody was given since.
/// </summary>
internal sealed class ListGathering(IReading reading, Roll roll, Reported? reported)
{
    private const int Most = 400;
    private const int MostCorrections = 1000;
    private const int YearsBack = 2;

    private readonly Dictionary<long, MeetingEntry> meetings = [];
    private readonly Dictionary<long, Passage> passages = [];
    private readonly Dictionary<string, SeriesAfter> series = new(StringComparer.Ordinal);

    public async Task<List<Listed>> DirectivesAsync(ListQuery query, DirectiveKind? kind, DateOnly today, CancellationToken cancel)
    {
        var asWritten = await EntriesAsync(query, kind, today, cancel).ConfigureAwait(false);
        var own = asWritten.Select(entry => entry.Id).ToHashSet();
        var entries = asWritten.Concat(await CorrectedIntoAsync(query, kind, cancel).ConfigureAwait(false))
            .Concat(await MovedIntoAsync(query, kind, cancel).ConfigureAwait(false)).DistinctBy(entry => entry.Id).ToList();
        await FetchAsync(entries.Select(entry => (entry.Meeting, entry.Passage)), cancel).ConfigureAwait(false);
        var terms = new ChangedTerms(entries);
        return
        [
            .. entries.Where(entry => meetings.ContainsKey(entry.Meeting) && passages.ContainsKey(entry.Passage))
                .Where(entry => !terms.IsSaidOfAnother(entry))
                .Select(entry => (Entry: entry, Line: AsItStands(entry, terms, query)))
                .Where(one => IsAskedFor(one.Line, query) && IsOfUnit(one.Line, query, own.Contains(one.Entry.Id) && one.Line.HasItsOwners))
                .Select(one => one.Line),
        ];
    }

    private Listed AsItStands(DirectiveEntry entry, ChangedTerms terms, ListQuery query)
    {
        var line = terms.Marked(entry, Series(entry.Meeting).After(entry, meetings[entry.Meeting], passages[entry.Passage]));
        return reported?.After(line, entry.Directive.Span, query.Units) ?? line;
    }

    /// <summary>Days until which something is to be done that are no directive's.</summary>
    public async Task<List<Listed>> DatesAsync(ListQuery query, CancellationToken cancel)
    {
        var filter = new DateFilter(query.MeetingIds, From: query.Days?.From, To: query.Days?.To, DeadlinesOnly: true, Limit: Most);
        var dates = (await reading.DatesAsync(filter, cancel).ConfigureAwait(false)).Where(entry => entry.Date.End is not null).ToList();
        await FetchAsync(dates.Select(entry => (entry.Meeting, entry.Passage)), cancel).ConfigureAwait(false);
        var told = await ToldAsync(dates, cancel).ConfigureAwait(false);
        return
        [
            .. dates.Where(entry => !told(entry) && meetings.ContainsKey(entry.Meeting)
                && passages.GetValueOrDefault(entry.Passage) is { } passage && IsSaid(passage))
                .Select(entry => (entry.Date, Meeting: meetings[entry.Meeting], Passage: passages[entry.Passage]))
                .Select(one => Series(one.Meeting.Id).After(one.Date, ListedWords.Of(one.Passage, one.Date), one.Meeting, one.Passage))
                .Where(line => IsAskedFor(line, query)),
        ];
    }

    // A day that a directive has for its term, or had before the motion was adopted with another, is told with the directive.
    private async Task<Func<DateEntry, bool>> ToldAsync(List<DateEntry> dates, CancellationToken cancel)
    {
        var filter = new DirectiveFilter(Passages: dates.Select(entry => entry.Passage).ToHashSet(), Limit: MostCorrections);
        var terms = (await reading.DirectivesAsync(filter, cancel).ConfigureAwait(false))
            .Where(entry => entry.Directive.Deadline is not null).ToLookup(entry => entry.Passage);
        return date => terms[date.Passage].Select(entry => entry.Directive).Any(directive => directive.Span.Overlaps(date.Date.Span)
            && (directive.Deadline!.LastDay == date.Date.End?.Day
                || directive.Deadline.Text.Contains(date.Date.Text, StringComparison.Ordinal)
                || !ChangedTerms.SaysItsTerm(directive)));
    }

    // What was due years ago fills a list before what matters; it is looked at where there is nothing else.
    private async Task<List<DirectiveEntry>> EntriesAsync(ListQuery query, DirectiveKind? kind, DateOnly today, CancellationToken cancel)
    {
        var isOpenBehind = query
            is { NeedsDay: true, MeetingIds: null, Days.From: null } or { NeedsDay: true, MeetingIds: null, Days: null };
        var recent = isOpenBehind ? await DueFromAsync(query, kind, today.AddYears(-YearsBack), cancel).ConfigureAwait(false) : [];
        return recent.Count > 0 ? recent : await DueFromAsync(query, kind, query.Days?.From, cancel).ConfigureAwait(false);
    }

    private async Task<List<DirectiveEntry>> DueFromAsync(ListQuery query, DirectiveKind? kind, DateOnly? from, CancellationToken cancel)
    {
        var entries = new List<DirectiveEntry>();
        foreach (var unit in query.Units.Count > 0 ? query.Units.Select(unit => (string?)unit) : [null])
        {
            var first = from ?? (query.NeedsDay ? DateOnly.MinValue : null);
            var last = query.Days?.To ?? (query.NeedsDay ? DateOnly.MaxValue : null);
            entries.AddRange(await reading.DirectivesAsync(new(query.MeetingIds, null, kind, unit, first, last, Most),
                cancel).ConfigureAwait(false));
        }

        return entries;
    }

    // Directives of minutes that later ones corrected: to a day of this period, or to this unit.
    private async Task<List<DirectiveEntry>> CorrectedIntoAsync(ListQuery query, DirectiveKind? kind, CancellationToken cancel)
    {
        if (query.Meetings is not null && query.Days is null && query.Units.Count == 0)
        {
            return [];
        }

        var correcting = new HashSet<long>();
        if (query.Days is { } days)
        {
            var dates = await reading.DatesAsync(new(From: days.From, To: days.To, Limit: MostCorrections), cancel).ConfigureAwait(false);
            correcting.UnionWith(dates.Select(date => date.Meeting));
        }

        foreach (var unit in query.Units)
        {
            var terms = Terms.Of($"{unit}修正").ToDictionary(term => term, _ => 1.0);
            var hits = await reading.SearchAsync(new(terms, Limit: 40), cancel).ConfigureAwait(false);
            correcting.UnionWith((await reading.PassagesAsync([.. hits.Select(hit => hit.Passage)], cancel).ConfigureAwait(false))
                .Select(passage => passage.Meeting));
        }

        var entries = new List<DirectiveEntry>();
        foreach (var meeting in (await reading.MeetingsAsync(correcting, cancel).ConfigureAwait(false))
            .Where(one => one.Header.Previous is { Amendments.Count: > 0 }))
        {
            if (await CorrectedByAsync(meeting, cancel).ConfigureAwait(false) is { } corrected
                && query.MeetingIds?.Contains(corrected) != false)
            {
                entries.AddRange(await reading.DirectivesAsync(new(new HashSet<long> { corrected }, Kind: kind),
                    cancel).ConfigureAwait(false));
            }
        }

        return entries;
    }

    // Directives whose owners were given a day of this period, or that this unit took over.
    private async Task<IReadOnlyList<DirectiveEntry>> MovedIntoAsync(ListQuery query, DirectiveKind? kind, CancellationToken cancel)
    {
        if (reported is null)
        {
            return [];
        }

        var moved = new HashSet<long>();
        foreach (var file in await reported.FilesMovedIntoAsync(query, cancel).ConfigureAwait(false))
        {
            if (await reading.MeetingAsync(file, cancel).ConfigureAwait(false) is { } meeting
                && query.MeetingIds?.Contains(meeting.Id) != false)
            {
                moved.Add(meeting.Id);
            }
        }

        return moved.Count == 0 ? [] : await reading.DirectivesAsync(new(moved, Kind: kind, Limit: Most), cancel).ConfigureAwait(false);
    }

    private async Task<long?> CorrectedByAsync(MeetingEntry correcting, CancellationToken cancel)
    {
        if (correcting.Header is not { Series: { } kind, HeldAt: { } held })
        {
            return null;
        }

        var before = await reading.MeetingsAsync(new MeetingFilter(correcting.Header.Body, kind, To: held.Day, Limit: 12),
            cancel).ConfigureAwait(false);
        var order = SittingOrder.Of(before);
        var place = order.ToList().FindIndex(one => one.Id == correcting.Id);
        return place > 0 && SittingOrder.CorrectedBy(order, place) is { } earlier ? order[earlier].Id : null;
    }

    private async Task FetchAsync(IEnumerable<(long Meeting, long Passage)> wanted, CancellationToken cancel)
    {
        var all = wanted.ToList();
        var more = await reading.MeetingsAsync([.. all.Select(one => one.Meeting).Distinct().Where(id => !meetings.ContainsKey(id))],
            cancel).ConfigureAwait(false);
        foreach (var passage in await reading.PassagesAsync([.. all.Select(one => one.Passage).Distinct()
            .Where(id => !passages.ContainsKey(id))], cancel).ConfigureAwait(false))
        {
            passages[passage.Id] = passage;
        }

        foreach (var meeting in more)
        {
            meetings[meeting.Id] = meeting;
        }

        await (reported?.ReadAsync(more, cancel) ?? Task.CompletedTask).ConfigureAwait(false);

        // Of a series the earliest minutes decide how much is read: those that came in later only where they are earlier still.
        foreach (var same in more.GroupBy(SittingKey.SeriesOf))
        {
            var ofSeries = meetings.Values.Where(meeting => SittingKey.SeriesOf(meeting) == same.Key).ToList();
            series[same.Key] = await SeriesAfter.ReadAsync(reading, ofSeries, roll, cancel).ConfigureAwait(false);
        }
    }

    private SeriesAfter Series(long meeting) => series[SittingKey.SeriesOf(meetings[meeting])];

    private static bool IsAskedFor(Listed line, ListQuery query) =>
        IsSaid(line.Passage)
        && (line.Day is { } day ? query.Days?.Holds(day) != false : query.Days is null && !query.NeedsDay)
        && !(line.Owners.Count == 0 && line.Text.Contains("分機", StringComparison.Ordinal))
        && !(query.OnlyOpen && line.Closed is not null);

    // The register knows whose it was; of what was corrected, or is another's, the owners must be called so.
    private static bool IsOfUnit(Listed line, ListQuery query, bool isItsOwn) => query.Units.Count == 0 || isItsOwn
        || line.Owners.Any(owner => query.Units.Any(unit => Fold.Name(owner).Contains(Fold.Name(unit), StringComparison.Ordinal)));

    // The line of those present, of the end: nothing that anybody was told to do; nor is a box with somebody's telephone number.
    private static bool IsSaid(Passage passage) =>
        passage.Item.Kind is ItemKind.Resolution or ItemKind.Remark or ItemKind.Motion or ItemKind.Table
            or ItemKind.Heading or ItemKind.Other;
}
