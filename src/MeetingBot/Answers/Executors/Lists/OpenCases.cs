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
    private const int MostMeetings = 60;
    private const int MostCitations = 8;
    private const int LineLength = 110;

    /// <summary>Null where no minutes that are meant track anything.</summary>
    public async Task<Answer?> AnswerAsync(Question question, CancellationToken cancel)
    {
        if (question.Asked.Case.Released || !question.Text.Contains("列管", StringComparison.Ordinal))
        {
            return null; // 可以不用再追了: which meeting said so must be named
        }

        var found = new List<(MeetingEntry Meeting, string Words, IReadOnlyList<Citation> Citations)>();
        var others = 0;
        foreach (var series in await SeriesAsync(question, cancel).ConfigureAwait(false))
        {
            if (found.Count == MostSeries)
            {
                others++;
            }
            else if (await OfSeriesAsync(series, question.Asked.Case, cancel).ConfigureAwait(false) is { } one)
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
        var what = question.Asked.Case.Opened ? "最近新增列管的案件" : "目前賡續列管的案件";
        var more = others > 0 ? "\n（還有其他會議，請說明是哪一種會議。）" : "";
        return new(true, $"{what}，依各會議最近一次紀錄：\n{string.Join('\n', lines.Select(line => line.Text))}{more}",
            Best(lines.Select(line => line.Citations)), Intent.CaseList);
    }

    private async Task<IReadOnlyList<SeriesEntry>> SeriesAsync(Question question, CancellationToken cancel)
    {
        var all = (await reading.SeriesAsync(cancel).ConfigureAwait(false)).Where(series => series.Series is not null).ToList();
        return question.Units.FirstOrDefault() is not { } unit ? all
            : [.. all.Where(series => series.Body is { } body && BodyName.IsCalled(body, unit))];
    }

    private async Task<(MeetingEntry Meeting, string Words, IReadOnlyList<Citation> Citations)?> OfSeriesAsync(
        SeriesEntry series, AskedCase asked, CancellationToken cancel)
    {
        var meetings = SittingOrder.Of(await reading.MeetingsAsync(new MeetingFilter(series.Body, series.Series, Limit: MostMeetings),
            cancel).ConfigureAwait(false));
        var said = await reading.StatementsAsync(new(meetings.Select(meeting => meeting.Id).ToHashSet(), Limit: int.MaxValue),
            cancel).ConfigureAwait(false);
        if (asked.Opened)
        {
            const CaseStatus status = CaseStatus.Opened;
            var newest = meetings.LastOrDefault(meeting => said.Any(one => one.Meeting == meeting.Id && one.Statement.Status == status));
            return newest is null ? null : await TellAsync(newest, OfficeSpeech.Of(status),
                [.. said.Where(one => one.Meeting == newest.Id && one.Statement.Status == status)], cancel).ConfigureAwait(false);
        }

        var open = Open(meetings, said);
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
            .Where(history => history.Number is not null && history.Standing.State is CaseState.Open or CaseState.PartlyReleased)
            .Select(history => Fold.Name(history.Number)).ToHashSet();
        var order = meetings.Select((meeting, place) => (meeting.Id, place)).ToDictionary(one => one.Id, one => one.place);
        return
        [
            .. said.Where(one => one.Statement.Number is { } number && open.Contains(Fold.Name(number))
                && one.Statement.Status is not CaseStatus.Released)
                .GroupBy(one => Fold.Name(one.Statement.Number)).Select(same => same.MaxBy(one => order[one.Meeting])!)
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
