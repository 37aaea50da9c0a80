using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>Which cases a meeting released, continued, merged or opened.</summary>
internal static class CaseListAnswers
{
    private const int MostCitations = 8;
    private const int MostSeries = 12;
    private const int MostNamed = 3;
    private const int Newest = 4;

    public static async Task<Answer?> AnswerAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry> meetings, CancellationToken cancel)
    {
        var meeting = meetings[0];
        var wanted = Wanted(question.Asked.Case);
        var all = await reading.StatementsAsync(new(Meetings: new HashSet<long> { meeting.Id }), cancel).ConfigureAwait(false);
        var said = all.Where(s => wanted.Count == 0 ? s.Statement.Status != CaseStatus.Progress : wanted.Contains(s.Statement.Status))
            .ToList();
        if (wanted.Contains(CaseStatus.Opened))
        {
            return await OpenedAsync(reading, meeting, all, cancel).ConfigureAwait(false);
        }

        if (said.Count == 0)
        {
            return null;
        }

        var groups = said.GroupBy(s => s.Statement.Status).OrderBy(g => wanted.IndexOf(g.Key)).Select(same =>
        {
            var names = same.Select(s => Name(s.Statement)).Distinct().ToList();
            return $"{OfficeSpeech.Of(same.Key)}{names.Count}案（{string.Join('、', names)}）";
        });
        var passages = (await reading.PassagesAsync([.. said.Select(s => s.Passage).Distinct()], cancel).ConfigureAwait(false))
            .ToDictionary(p => p.Id);
        var citations = said.Where(s => passages.ContainsKey(s.Passage)).DistinctBy(s => (s.Passage, s.Statement.Text)).Take(MostCitations)
            .Select(s => Cite.Saying(meeting, passages[s.Passage], s.Statement.Text));
        return new(
            true, $"{OfficeSpeech.NameAndDay(meeting)}：{string.Join('；', groups)}。{WhichSitting.Newest(meetings)}", [.. citations],
            Intent.CaseList);
    }

    /// <summary>Where no meeting is named: of the newest one that dealt with cases, or the asker is asked which.</summary>
    public static async Task<Answer?> OfNewestAsync(IReading reading, Question question, CancellationToken cancel)
    {
        var series = (await reading.SeriesAsync(cancel).ConfigureAwait(false)).Where(s => s.Series is not null).ToList();
        var named = series.Where(s => s.Body is { } body && question.Units.Any(unit => BodyName.IsCalled(body, unit))).ToList();
        var candidates = named.Count > 0 ? named : series;
        var meetings = new List<MeetingEntry>();
        foreach (var one in candidates.Take(candidates.Count > MostSeries ? 0 : MostSeries))
        {
            var newest = await reading.MeetingsAsync(new MeetingFilter(one.Body, one.Series, Limit: Newest), cancel).ConfigureAwait(false);
            var said = await reading.StatementsAsync(new(newest.Select(m => m.Id).ToHashSet()), cancel).ConfigureAwait(false);
            var ruled = said.Where(s => s.Statement is { Number: not null, Status: not CaseStatus.Progress })
                .Select(s => s.Meeting)
                .ToHashSet();
            meetings.AddRange(newest.Where(m => ruled.Contains(m.Id)).Take(1));
        }

        if (meetings is [var only] && (named.Count > 0 || !question.Units.Any()))
        {
            return await AnswerAsync(reading, question, [only], cancel).ConfigureAwait(false);
        }

        var offered = meetings.OrderByDescending(m => m.Header.HeldAt).Take(MostNamed).Select(OfficeSpeech.NameAndDay).ToList();
        return Answer.No(
            "請說明是哪一次會議的列管案件" + (offered.Count > 0 ? $"，例如{string.Join('、', offered)}。" : "，例如「第43次主任秘書會報解除列管哪些案？」。"),
            Intent.CaseList);
    }

    // A case is new where it is called so, or where a ruling gives it a number that no earlier meeting knew.
    private static async Task<Answer?> OpenedAsync(
        IReading reading, MeetingEntry meeting, IReadOnlyList<StatementEntry> said, CancellationToken cancel)
    {
        var passages = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
        var byId = passages.ToDictionary(passage => passage.Id);
        var directives = await reading.DirectivesAsync(new(Meetings: new HashSet<long> { meeting.Id }), cancel).ConfigureAwait(false);
        var numbers = NewCases.In(passages)
            .Concat(directives.Where(d => byId.ContainsKey(d.Passage))
                .SelectMany(d => d.Directive.Cases.Select(number => new NewCase(number, null, byId[d.Passage]))))
            .Concat(said.Where(s => s.Statement is { Number: not null, Status: CaseStatus.Opened } && byId.ContainsKey(s.Passage))
                .Select(s => new NewCase(s.Statement.Number!, null, byId[s.Passage])))
            .DistinctBy(one => one.Number).ToList();
        var earlier = (
            await reading.CaseMinutesAsync(
                [.. numbers.Select(n => n.Number)], new(meeting.Header.Body, meeting.Header.Series, 0), cancel).ConfigureAwait(false))
            .Where(file => file.Meeting.HeldAt < meeting.Header.HeldAt)
            .SelectMany(file => file.Meeting.Cases)
            .Select(c => c.Number)
            .ToHashSet();
        var known = said.Where(s => s.Statement.Status is CaseStatus.Released or CaseStatus.Continued or CaseStatus.Merged)
            .Select(s => s.Statement.Number)
            .ToHashSet();
        var opened = numbers.Where(one => !earlier.Contains(one.Number) && !known.Contains(one.Number))
            .OrderBy(one => one.Number, StringComparer.Ordinal)
            .ToList();
        var names = string.Join('、', opened.Select(one => one.Number + (one.Name is { } name ? $" {name}" : "")));
        return opened.Count == 0 ? null : new(
            true, $"{OfficeSpeech.NameAndDay(meeting)}：新增列管{opened.Count}案（{names}）。",
            [.. opened.Select(one => one.Passage).DistinctBy(passage => passage.Id).Take(MostCitations)
                .Select(passage => Cite.Of(meeting, passage))],
            Intent.CaseList);
    }

    private static string Name(CaseStatement said) =>
        (said.Number ?? OfficeSpeech.Short(said.Name ?? "未編號", 24))
        + (said.Part is { } part ? $"（{part}）" : "")
        + (said.Into is { } into ? $"→{into}" : "");

    private static List<CaseStatus> Wanted(AskedCase asked) =>
    [
        .. new (bool IsAsked, CaseStatus Status)[]
        {
            (asked.Released, CaseStatus.Released), (asked.Continued, CaseStatus.Continued), (asked.Opened, CaseStatus.Opened),
            (asked.Merged, CaseStatus.Merged),
        }.Where(one => one.IsAsked).Select(one => one.Status),
    ];
}
