using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Understanding;

/// <summary>The meetings a question's mention fits, the newest first.</summary>
internal static class MeetingScope
{
    private const int Most = 40;

    /// <summary>Null when the question names no meeting; empty when it names one that is not there.</summary>
    public static async Task<IReadOnlyList<MeetingEntry>?> ResolveAsync(IReading reading, MeetingMention? mention, CancellationToken cancel)
    {
        if (mention is null)
        {
            return null;
        }

        if (mention.HeldBy is not null)
        {
            return [];
        }

        var found = new List<MeetingEntry>();
        foreach (var series in mention.Series)
        {
            foreach (var body in mention.Bodies.Count > 0 ? mention.Bodies.Select(b => (string?)b) : [null])
            {
                found.AddRange(await reading.MeetingsAsync(
                    new MeetingFilter(
                        body, series, mention.Session, mention.Year, mention.From, mention.To, Most), cancel).ConfigureAwait(false));
            }
        }

        var fits = found.Where(m => mention.Month is null || m.Header.HeldAt?.Day.Month == mention.Month)
            .DistinctBy(m => m.Id)
            .OrderByDescending(m => m.Header.HeldAt)
            .ToList();
        var ofDay = fits.Where(m => mention.Day is { } day
            && m.Header.HeldAt?.Day is { } held
            && (held.Month, held.Day) == (day.Month, day.Day)).ToList();
        return ofDay.Count > 0 ? ofDay : fits;
    }

    /// <summary>What the meeting is called: words of the question that only say which one is meant.</summary>
    public static string TitleOf(IReadOnlyList<MeetingEntry>? scope) =>
        scope is { Count: > 0 } ? Plain.Of(scope[0].Header.Title + scope[0].Header.Body) : "";

    /// <summary>那第103次呢？ where the kind of meeting just asked about has no 103rd: the only one that has.</summary>
    public static async Task<IReadOnlyList<MeetingEntry>> OfAnyKindAsync(IReading reading, MeetingMention mention, CancellationToken cancel)
    {
        var kinds = (await reading.SeriesAsync(cancel).ConfigureAwait(false)).Select(s => s.Series).OfType<string>().Distinct().ToList();
        var found = await ResolveAsync(reading, mention with { Series = kinds, Bodies = [] }, cancel).ConfigureAwait(false) ?? [];
        return found.Select(m => (m.Header.Body, m.Header.Series)).Distinct().Count() == 1 ? found : [];
    }
}
