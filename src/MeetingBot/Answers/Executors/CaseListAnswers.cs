using MeetingBot.Answers.Executors.Lists;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>Which cases a meeting released, continued, merged or opened.</summary>
internal static class CaseListAnswers
{
    private const int MostCitations = 8;
    private const int MostSeries = 12;
    private const int MostNamed = 3;
    private const int Newest = 4;

    /// <param name="meetings">Newest first: of several the newest is told.</param>
    /// <param name="within">Only what these passages of it say; null for all.</param>
    public static async Task<Answer?> AnswerAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry> meetings, CancellationToken cancel,
        IReadOnlySet<long>? within = null)
    {
        var meeting = meetings[0];
        var wanted = Wanted(question.Asked.Case);
        var all = await reading.StatementsAsync(new(Meetings: new HashSet<long> { meeting.Id }), cancel).ConfigureAwait(false);
        all = within is null ? all : [.. all.Where(s => within.Contains(s.Passage))];
        var said = all.Where(s => wanted.Count == 0 ? s.Statement.Status != CaseStatus.Progress : wanted.Contains(s.Statement.Status))
            .ToList();
        if (wanted.Contains(CaseStatus.Opened))
        {
            return await OpenedAsync(reading, meeting, all, cancel).ConfigureAwait(false);
        }

        if (UnitOf(question, meeting) is { } unit)
        {
            var owners = await CaseOwners.OfAsync(reading, all, cancel).ConfigureAwait(false);
            said = [.. said.Where(one => owners.IsOf(one, question.NamesOf(unit)))];
        }

        if (said.Count == 0)
        {
            return null;
        }

        if (said.DistinctBy(s => (s.Passage, s.Statement.Text)).Count() > MostCitations
            && said.Select(s => s.Passage).Distinct().Count() > MostCitations)
        {
            return await PageAsync(reading, question, meeting, said, cancel).ConfigureAwait(false);
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

    // Each case is ruled on by itself: what is listed must be cited, so there are pages.
    private static async Task<Answer> PageAsync(
        IReading reading, Question question, MeetingEntry meeting, List<StatementEntry> said, CancellationToken cancel)
    {
        var cases = said.OrderBy(s => s.Passage).DistinctBy(s => (CaseOwners.KeyOf(s), s.Statement.Part, s.Statement.Status)).ToList();
        var pages = (cases.Count + MostCitations - 1) / MostCitations;
        var page = Math.Clamp(question.Page ?? 1, 1, pages);
        var shown = cases.Skip((page - 1) * MostCitations).Take(MostCitations).ToList();
        var passages = (await reading.PassagesAsync([.. shown.Select(s => s.Passage).Distinct()], cancel).ConfigureAwait(false))
            .ToDictionary(p => p.Id);
        var part = page == 1 ? $"，先列{shown.Count}項" : $"，第{page}頁列出{shown.Count}項";
        var lines = shown.Select((s, place) =>
            $"{((page - 1) * MostCitations) + place + 1}. {Name(s.Statement)}：{OfficeSpeech.Of(s.Statement.Status)}");
        var more = PageWords.More(page, pages);
        return new(
            true, $"{OfficeSpeech.NameAndDay(meeting)}的列管案件共{cases.Count}項{part}：\n{string.Join('\n', lines)}{more}",
            [.. shown.Where(s => passages.ContainsKey(s.Passage)).Select(s => Cite.Saying(meeting, passages[s.Passage], s.Statement.Text))],
            Intent.CaseList)
        {
            Total = cases.Count,
        };
    }

    // 建設處有幾案還在列管: whose cases, and not whose meeting.
    private static string? UnitOf(Question question, MeetingEntry meeting) =>
        CaseOwners.AskedIn(question).FirstOrDefault(unit => meeting.Header.Body is not { } body || !question.NamesOf(unit).Any(name =>
            BodyName.IsCalled(body, name) || Fold.Name(body).Contains(Fold.Name(name), StringComparison.Ordinal)));

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

        if (named.Count == 0 && CaseOwners.AskedIn(question).Any()
            && await OfUnitAsync(reading, question, meetings, cancel).ConfigureAwait(false) is { } ofUnit)
        {
            return ofUnit;
        }

        var offered = meetings.OrderByDescending(m => m.Header.HeldAt).Take(MostNamed).Select(OfficeSpeech.NameAndDay).ToList();
        return Answer.No(
            "請說明是哪一次會議的列管案件" + (offered.Count > 0 ? $"，例如{string.Join('、', offered)}。" : "，例如「第43次主任秘書會報解除列管哪些案？」。"),
            Intent.CaseList);
    }

    // 文化局哪一案可以解除: of the newest minutes only one set tells of a case of its.
    private static async Task<Answer?> OfUnitAsync(
        IReading reading, Question question, List<MeetingEntry> meetings, CancellationToken cancel)
    {
        var answers = new List<Answer>();
        foreach (var meeting in meetings)
        {
            answers.AddRange(await AnswerAsync(reading, question, [meeting], cancel).ConfigureAwait(false) is { } one ? [one] : []);
        }

        return answers is [var only] ? only : null;
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
