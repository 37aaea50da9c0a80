using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Web.Viewer;

/// <summary>Finds the meetings of a page of the list.</summary>
internal static class MinutesListReader
{
    private const int SeriesOnPage = 20;
    private const int NewestOfSeries = 5;
    private const int MeetingsOnPage = 50;
    private const int MostSearched = 5000;

    public static Task<MinutesList> ReadAsync(IReading reading, ListOrder order, CancellationToken cancel) =>
        order.Words.Length > 0 ? SearchAsync(reading, order, cancel)
        : order.IsOneSeries ? OneSeriesAsync(reading, order, cancel)
        : AllAsync(reading, order, cancel);

    private static async Task<MinutesList> AllAsync(IReading reading, ListOrder order, CancellationToken cancel)
    {
        var all = await reading.SeriesAsync(cancel).ConfigureAwait(false);
        var groups = new List<SeriesGroup>();
        foreach (var series in all.Skip((order.Page - 1) * SeriesOnPage).Take(SeriesOnPage))
        {
            groups.Add(new(series, await NewestAsync(reading, series, NewestOfSeries, cancel).ConfigureAwait(false)));
        }

        return new(order, groups, all.Count > order.Page * SeriesOnPage, false);
    }

    private static async Task<MinutesList> OneSeriesAsync(IReading reading, ListOrder order, CancellationToken cancel)
    {
        var series = (await reading.SeriesAsync(cancel).ConfigureAwait(false))
            .FirstOrDefault(one => Fold.Name(one.Body) == Fold.Name(order.Body) && Fold.Name(one.Series) == Fold.Name(order.Series));
        if (series is null)
        {
            return new(order, [], false, false);
        }

        var meetings = await NewestAsync(reading, series, order.Page * MeetingsOnPage, cancel).ConfigureAwait(false);
        return new(order, [new(series, [.. meetings.Skip((order.Page - 1) * MeetingsOnPage)])], series.Meetings > order.Page * MeetingsOnPage, false);
    }

    // Words that name a body or a kind of meeting narrow the search first, so that a city's thirty thousand headers need not be read.
    private static async Task<MinutesList> SearchAsync(IReading reading, ListOrder order, CancellationToken cancel)
    {
        var words = order.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Fold.Name).ToList();
        var all = await reading.SeriesAsync(cancel).ConfigureAwait(false);
        var named = all.Where(series => words.Exists(word => Fold.Name(series.Body + series.Series).Contains(word, StringComparison.Ordinal))).ToList();
        var candidates = new List<MeetingEntry>();
        foreach (var series in named)
        {
            candidates.AddRange(await NewestAsync(reading, series, MostSearched - candidates.Count, cancel).ConfigureAwait(false));
        }

        if (named.Count == 0)
        {
            candidates.AddRange(await reading.MeetingsAsync(new MeetingFilter(Limit: MostSearched), cancel).ConfigureAwait(false));
        }

        var found = candidates.Where(meeting => words.TrueForAll(word => Name(meeting).Contains(word, StringComparison.Ordinal)))
            .OrderByDescending(meeting => meeting.Header.HeldAt).ToList();
        var groups = found.Skip((order.Page - 1) * MeetingsOnPage).Take(MeetingsOnPage)
            .GroupBy(meeting => (Fold.Name(meeting.Header.Body), Fold.Name(meeting.Header.Series)))
            .Select(same => new SeriesGroup(new(same.First().Header.Body, same.First().Header.Series, same.Count()), [.. same]));
        return new(order, [.. groups], found.Count > order.Page * MeetingsOnPage, candidates.Count >= MostSearched);
    }

    // Minutes that do not say whose they are have no body to ask for; the filter would take that for any.
    private static async Task<IReadOnlyList<MeetingEntry>> NewestAsync(IReading reading, SeriesEntry series, int count, CancellationToken cancel) =>
        await reading.MeetingsAsync(new MeetingFilter(series.Body ?? "", series.Series ?? "", Limit: count), cancel).ConfigureAwait(false);

    private static string Name(MeetingEntry meeting) => Fold.Name(
        OfficeSpeech.Name(meeting) + meeting.Header.Title + meeting.File + meeting.Header.Chair
        + (meeting.Header.HeldAt is { } held ? RocDate.Write(held.Day) + held.Day.ToString("O", System.Globalization.CultureInfo.InvariantCulture) : ""));
}
