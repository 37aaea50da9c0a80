using MeetingBot.Answers.Executors.Lists;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>Of which sittings there are minutes here: of a body, of a kind of meeting, or of all.</summary>
internal sealed class KeptSittings(IReading reading)
{
    private const int MostListed = 8;
    private const int MostOfSeries = 500;
    private const int MostSeries = 40;

    /// <param name="scope">Of the kind of meeting that the question names; null where it names none.</param>
    public async Task<Answer?> AnswerAsync(Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        var meetings = scope ?? await OfUnitsAsync(question, cancel).ConfigureAwait(false);
        var kept = meetings.Where(meeting => meeting.Header.Series is not null)
            .OrderByDescending(meeting => meeting.Header.HeldAt).ToList();
        var pages = (kept.Count + MostListed - 1) / MostListed;
        var page = Math.Clamp(question.Page ?? 1, 1, Math.Max(1, pages));
        var shown = kept.Skip((page - 1) * MostListed).Take(MostListed).ToList();
        if (shown.Count == 0)
        {
            return null;
        }

        var citations = new List<Citation>();
        foreach (var meeting in shown)
        {
            var passages = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
            citations.AddRange(passages.Where(passage => passage.Item.Kind == ItemKind.Header).Take(1)
                .Select(line => Cite.Of(meeting, line, line.Source)));
        }

        var (part, more) = (PageWords.Shown(page, pages, shown.Count), PageWords.More(page, pages, "，或說明機關、會議名稱"));
        var lines = shown.Select((meeting, place) => $"{((page - 1) * MostListed) + place + 1}. {OfficeSpeech.NameAndDay(meeting)}");
        return new(true, $"收錄的會議紀錄共{kept.Count}項{part}：\n{string.Join('\n', lines)}{more}", citations, Intent.MeetingFact)
        {
            Total = kept.Count,
        };
    }

    // 白鯨市 is the beginning of a body's name, 衛生局 its end.
    private async Task<List<MeetingEntry>> OfUnitsAsync(Question question, CancellationToken cancel)
    {
        var all = (await reading.SeriesAsync(cancel).ConfigureAwait(false)).Where(series => series.Series is not null).ToList();
        var named = all.Where(series => series.Body is { } body && question.Units.Any(unit => BodyName.IsCalled(body, unit)
            || Fold.Name(body).StartsWith(Fold.Name(unit), StringComparison.Ordinal))).ToList();
        var meetings = new List<MeetingEntry>();
        foreach (var series in (question.Units.Any() ? named : all).Take(MostSeries))
        {
            meetings.AddRange(await reading.MeetingsAsync(new MeetingFilter(series.Body, series.Series, Limit: MostOfSeries),
                cancel).ConfigureAwait(false));
        }

        return meetings;
    }
}
