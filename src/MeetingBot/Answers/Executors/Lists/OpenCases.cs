using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>
/// Which cases are tracked (列管) where no meeting is named: of each kind of meeting those that its newest minutes leave open, or opened.
/// </summary>
internal sealed class OpenCases(IReading reading)
{
    private const int MostSeries = 4;
    private const int MostSearched = 40;
    private const int MostMeetings = 60;
    private const int MostCitations = 8;
    private const int LineLength = 110;

    /// <summary>Null where no minutes that are meant track anything.</summary>
    public async Task<Answer?> AnswerAsync(Question question, CancellationToken cancel)
    {
        var asked = question.Asked.Case;
        if (asked.Released || !(asked.Continued || question.Text.Contains("列管", StringComparison.Ordinal)))
        {
            return null; // 可以不用再追了: which meeting said so must be named
        }

        var found = new List<(MeetingEntry Meeting, string Words, IReadOnlyList<Citation> Citations)>();
        var others = 0;
        var unit = CaseOwners.AskedIn(question).FirstOrDefault();
        foreach (var series in await SeriesAsync(unit, cancel).ConfigureAwait(false))
        {
            var names = unit is null || IsOwn(series, unit) ? [] : question.NamesOf(unit);
            if (found.Count == MostSeries)
            {
                others++;
            }
            else if (await OfSeriesAsync(series, asked, names, cancel).ConfigureAwait(false) is { } one)
            {
                found.Add(one);
            }
        }

        if (found.Count == 0)
        {
            return null;
        }

        var lines = found.OrderByDescending(one => one.Meeting.Header.HeldAt).Select((one, place) =>
            (Text: $"{place + 1}. {OfficeSpeech.NameAndDay(one.Meeting)}：{OfficeSpeech.Short(one.Words, LineLength)}", one.Citations))
                .ToList();
        var what = asked.Opened ? "最近新增列管的案件" : "目前賡續列管的案件";
        var more = others > 0 ? "\n（還有其他會議，請說明是哪一種會議。）" : "";
        return new(true, $"{what}，依各會議最近一次紀錄：\n{string.Join('\n', lines.Select(line => line.Text))}{more}",
            Best(lines.Select(line => line.Citations)), Intent.CaseList);
    }

    // The unit's own meetings first; in those of others only its own cases count.
    private async Task<IReadOnlyList<SeriesEntry>> SeriesAsync(string? unit, CancellationToken cancel)
    {
        var all = (await reading.SeriesAsync(cancel).ConfigureAwait(false)).Where(series => series.Series is not null).ToList();
        return unit is null ? all : all.Count > MostSearched ? [.. all.Where(series => IsOwn(series, unit))]
            : [.. all.OrderByDescending(series => IsOwn(series, unit))];
    }

    private static bool IsOwn(SeriesEntry series, string unit) => series.Body is { } body && BodyName.IsCalled(body, unit);

    private async Task<(MeetingEntry Meeting, string Words, IReadOnlyList<Citation> Citations)?> OfSeriesAsync(
        SeriesEntry series, AskedCase asked, IReadOnlyList<string> unit, CancellationToken cancel)
    {
        var meetings = SittingOrder.Of(await reading.MeetingsAsync(new MeetingFilter(series.Body, series.Series, Limit: MostMeetings),
            cancel).ConfigureAwait(false));
        var said = await reading.StatementsAsync(new(meetings.Select(meeting => meeting.Id).ToHashSet(), Limit: int.MaxValue),
            cancel).ConfigureAwait(false);
        var owners = unit.Count == 0 ? null : await CaseOwners.OfAsync(reading, said, cancel).ConfigureAwait(false);
        if (asked.Opened)
        {
            const CaseStatus status = CaseStatus.Opened;
            said = owners is null ? said : [.. said.Where(one => owners.IsOf(one, unit))];
            var newest = meetings.LastOrDefault(meeting => said.Any(one => one.Meeting == meeting.Id && one.Statement.Status == status));
            return newest is null ? null : await TellAsync(newest, OfficeSpeech.Of(status),
                [.. said.Where(one => one.Meeting == newest.Id && one.Statement.Status == status)], cancel).ConfigureAwait(false);
        }

        var open = Open(meetings, said);
        open = owners is null ? open : open.FindAll(one => owners.IsOf(one, unit));
        return open.Count == 0 ? null
            : await TellAsync(meetings[^1], OfficeSpeech.Of(CaseStatus.Continued), open, cancel).ConfigureAwait(false);
    }

    // Of every case that is not closed, the newest that was said of it.
    private static List<StatementEntry> Open(IReadOnlyList<MeetingEntry> meetings, IReadOnlyList<StatementEntry> said)
    {
        var byMeeting = said.ToLookup(one => one.Meeting);
        var files = meetings.Select(meeting => new MinutesFile(meeting.File,
            meeting.Header with { Cases = [.. byMeeting[meeting.Id].Select(one => one.Statement)] }, [], [0])).ToList();
        var open = CaseLineage.Histories(files)
            .Where(history => history.Standing.State is CaseState.Open or CaseState.PartlyReleased)
            .Select(history => Fold.Name(history.Number ?? history.Name)).ToHashSet();
        var order = meetings.Select((meeting, place) => (meeting.Id, place)).ToDictionary(one => one.Id, one => one.place);
        return
        [
            .. said.Where(one => open.Contains(CaseOwners.KeyOf(one)) && one.Statement.Status is not CaseStatus.Released)
                .GroupBy(CaseOwners.KeyOf).Select(same => same.MaxBy(one => order[one.Meeting])!)
                .OrderBy(one => one.Statement.Number, StringComparer.Ordinal),
        ];
    }

    private async Task<(MeetingEntry Meeting, string Words, IReadOnlyList<Citation> Citations)?> TellAsync(
        MeetingEntry meeting, string status, IReadOnlyList<StatementEntry> cases, CancellationToken cancel)
    {
        var passages = (await reading.PassagesAsync([.. cases.Select(one => one.Passage).Distinct()], cancel).ConfigureAwait(false))
            .ToDictionary(passage => passage.Id);
        var where = (await reading.MeetingsAsync([.. cases.Select(one => one.Meeting).Distinct()], cancel).ConfigureAwait(false))
            .ToDictionary(one => one.Id);
        var told = cases.Where(one => passages.ContainsKey(one.Passage) && where.ContainsKey(one.Meeting)).ToList();
        var names = told.Select(one => one.Statement.Number ?? OfficeSpeech.Short(one.Statement.Name ?? "未編號", 24)).Distinct().ToList();
        return names.Count == 0 ? null : (meeting, $"{status}{names.Count}案（{string.Join('、', names)}）",
            [.. told.DistinctBy(one => one.Passage)
                .Select(one => Cite.Saying(where[one.Meeting], passages[one.Passage], one.Statement.Text))]);
    }

    // The first of each line, then the second of each.
    private static List<Citation> Best(IEnumerable<IReadOnlyList<Citation>> byLine) =>
        [.. byLine.SelectMany(citations => citations.Select((citation, place) => (citation, place))).OrderBy(one => one.place)
            .Select(one => one.citation).Take(MostCitations)];
}
