using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Web.Viewer;

/// <summary>Finds where else in its series the cases of a meeting are spoken of. Another series may number its cases alike.</summary>
internal static class CaseTrailReader
{
    private const int MostMentions = 3000;

    public static async Task<IReadOnlyList<CaseTrail>> ReadAsync(
        IReading reading, MeetingEntry meeting, IReadOnlyList<StatementEntry> here, CancellationToken cancel)
    {
        var numbers = here.Select(entry => entry.Statement.Number).OfType<string>().DistinctBy(Fold.Name).ToList();
        if (numbers.Count == 0)
        {
            return [];
        }

        var said = meeting.Header.Series is null ? here : await reading.StatementsAsync(new(Numbers: numbers, Limit: MostMentions), cancel).ConfigureAwait(false);
        var meetings = (await reading.MeetingsAsync([.. said.Select(entry => entry.Meeting).Distinct()], cancel).ConfigureAwait(false))
            .Where(other => other.Id == meeting.Id || IsSameSeries(other.Header, meeting.Header))
            .ToDictionary(other => other.Id);
        List<StatementEntry> ours = [.. said.Where(entry => entry.Statement.Number is not null && meetings.ContainsKey(entry.Meeting))];
        var passages = (await reading.PassagesAsync([.. ours.Select(entry => entry.Passage).Distinct()], cancel).ConfigureAwait(false)).ToDictionary(passage => passage.Id);
        var standings = await StandingsAsync(reading, meeting, numbers, cancel).ConfigureAwait(false);
        var mentions = ours
            .Where(entry => passages.ContainsKey(entry.Passage))
            .Select(entry => new CaseMention(meetings[entry.Meeting], passages[entry.Passage], entry.Statement))
            .OrderBy(mention => mention.Meeting.Header.HeldAt).ThenBy(mention => mention.Meeting.Header.Session).ThenBy(mention => mention.Passage.Ordinal)
            .ToLookup(mention => Fold.Name(mention.Said.Number));
        return [.. numbers.Select(number => Trail(number, [.. mentions[Fold.Name(number)]], standings))];
    }

    private static CaseTrail Trail(string number, List<CaseMention> mentions, Dictionary<string, CaseState> standings) => new(
        number,
        mentions.LastOrDefault(mention => mention.Said.Name is not null)?.Said.Name,
        standings.TryGetValue(Fold.Name(number), out var state) ? state : null,
        mentions);

    private static async Task<Dictionary<string, CaseState>> StandingsAsync(
        IReading reading, MeetingEntry meeting, List<string> numbers, CancellationToken cancel)
    {
        if (meeting.Header is not { Series: { } series } header)
        {
            return [];
        }

        var files = await reading.CaseMinutesAsync(numbers, new(header.Body, series, 0), cancel).ConfigureAwait(false);
        return CaseLineage.Histories(files).Where(history => history.Number is not null)
            .GroupBy(history => Fold.Name(history.Number))
            .ToDictionary(same => same.Key, same => same.First().Standing.State);
    }

    private static bool IsSameSeries(Meeting one, Meeting other) =>
        Fold.Name(one.Body) == Fold.Name(other.Body) && Fold.Name(one.Series) == Fold.Name(other.Series);
}
