using System.Text.RegularExpressions;
using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Answers.Executors;

/// <summary>What became of a tracked case, as of today or of a meeting.</summary>
internal static partial class CaseAnswers
{
    private const int MostText = 190;
    private const int MostSeries = 3;
    private const int MostMeetings = 500;
    private const int MostShown = 3;
    private const int ShortestQuote = 20;

    public static async Task<Answer?> AnswerAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        var series = (await reading.CaseSeriesAsync(question.CaseNumbers, cancel).ConfigureAwait(false))
            .Where(s => scope is null
                || scope.Count == 0
                || scope.Any(m => Fold.Name(m.Header.Series) == Fold.Name(s.Series) && Fold.Name(m.Header.Body) == Fold.Name(s.Body)))
            .ToList();
        if (series.Where(s => IsNamed(s, question)).ToList() is { Count: > 0 } named)
        {
            series = named;
        }

        if (series.Count > MostSeries)
        {
            return WhichSeries(question, series);
        }

        var files = new List<MinutesFile>();
        foreach (var one in series)
        {
            files.AddRange(await reading.CaseMinutesAsync(question.CaseNumbers, one, cancel).ConfigureAwait(false));
        }

        var histories = CaseLineage.Histories(files)
            .Where(h => h.Number is not null && question.CaseNumbers.Contains(h.Number))
            .OrderByDescending(h => h.Sittings[^1].File.Meeting.HeldAt)
            .ToList();
        if (histories.Count == 0)
        {
            return null;
        }

        var history = Named(histories, question);
        var sittings = AsOf(history, scope);
        if (sittings.Count == 0
            || IsContradicted(question.Asked.Case, sittings[^1].After)
            || (question.Asked.Case.Content && !SaysContent(history))
            || !SaysWanted(question, sittings))
        {
            return null;
        }

        var sat = sittings.Select(s => s.File.File).ToHashSet(StringComparer.Ordinal);
        var meetings = (
            await reading.MeetingsAsync(
                new MeetingFilter(history.Series.Body, history.Series.Name, Limit: MostMeetings), cancel).ConfigureAwait(false))
            .Where(m => sat.Contains(m.File)).ToDictionary(m => m.Id);
        var statements = await reading.StatementsAsync(new(meetings.Keys.ToHashSet(), [history.Number!]), cancel).ConfigureAwait(false);
        var shown = await ShownAsync(reading, sittings, statements, meetings, cancel).ConfigureAwait(false);
        return shown.Count == 0 ? null : new(
            true,
            Text(history, sittings, shown, scope?.Count == 1 && sittings.Count < history.Sittings.Count),
            [.. shown.Select(s => Cite.Of(s.Meeting, s.Passage, Quote(s.Passage, s.Said.Text)))],
            Intent.Case);
    }

    private static bool IsNamed(SeriesEntry series, Question question) =>
        series.Body is { } body && question.Units.Any(u => BodyName.IsCalled(body, u));

    private static Answer WhichSeries(Question question, List<SeriesEntry> series)
    {
        var some = string.Join('、', series.Take(3).Select(s => $"{s.Body}{s.Series}"));
        return Answer.No($"有{series.Count}個會議都有{question.CaseNumbers[0]}案，例如{some}。請說明是哪一個機關或會議的案子。", Intent.Case);
    }

    // Two series may number their cases alike; the body or the words of the question tell which.
    private static CaseHistory Named(List<CaseHistory> histories, Question question) =>
        histories.FirstOrDefault(h => h.Series.Body is { } body
            && question.Units.Any(u => Fold.Name(body).EndsWith(Fold.Name(u), StringComparison.Ordinal)))
        ?? histories.MaxBy(h => question.Topic.Count(w => Said(h).Contains(w.Folded, StringComparison.Ordinal)))!;

    private static string Said(CaseHistory history) =>
        Fold.Name(string.Concat(history.Sittings.SelectMany(s => s.Said).Select(s => s.Name + s.Text)));

    private static List<CaseSitting> AsOf(CaseHistory history, IReadOnlyList<MeetingEntry>? scope)
    {
        if (scope is not { Count: 1 })
        {
            return [.. history.Sittings];
        }

        var held = scope[0].Header.HeldAt;
        return [.. history.Sittings.TakeWhile(s => s.File.File == scope[0].File || (held is not null && s.File.Meeting.HeldAt <= held))];
    }

    // 為什麼同意解除, 什麼時候解除的 of a case that was not released: what is taken for granted is not so.
    private static bool IsContradicted(AskedCase asked, CaseStanding standing) =>
        asked.TakesReleased
            ? standing.State is not (CaseState.Released or CaseState.PartlyReleased)
            : asked.TakesContinued && standing.IsClosed;

    // The state is no answer to 為什麼 or 多少錢: what was said of the case must have such a thing.
    private static bool SaysWanted(Question question, List<CaseSitting> sittings) =>
        question.Wanted is not (Wanted.Why or Wanted.Money or Wanted.Percentage or Wanted.Duration or Wanted.Address)
        || sittings.SelectMany(s => s.Said)
            .Any(s => !IsBareList(s.Text)
                && (WantedFit.Fits(question, s.Text) || (question.Wanted == Wanted.Why && Reason().IsMatch(s.Text))));

    private static string Text(CaseHistory history, List<CaseSitting> sittings, List<Shown> shown, bool isPast)
    {
        var name = history.Name is { } n ? $"（{OfficeSpeech.Short(n, 30)}）" : "";
        var text = $"{history.Number}案{name}：{State(sittings[^1])}，依{OfficeSpeech.NameAndDay(shown[0].Meeting)}。";
        if (isPast)
        {
            text += $"這是當時的狀態，後來的會議已另有裁示：{OfficeSpeech.Of(history.Standing.State)}。";
        }
        else if (sittings.Count > 1 && shown.Find(s => s.Meeting.File == sittings[^2].File.File) is { } before)
        {
            text += $"前一次（{OfficeSpeech.Name(before.Meeting)}）為{State(sittings[^2])}。";
        }

        var about = shown.Select(s => s.Said.Text).Where(t => !IsBareList(t)).MaxBy(t => t.Length);
        var hasRoom = history.Name is null && text.Length + 12 < MostText;
        return about is not null && hasRoom
            ? $"{text}內容：{OfficeSpeech.Short(about, MostText - text.Length - 3)}"
            : text;
    }

    private static bool SaysContent(CaseHistory history) =>
        history.Name is not null || history.Sittings.SelectMany(s => s.Said).Any(s => !IsBareList(s.Text));

    [GeneratedRegex("惟|尚|仍|俟|未(達|完成|確認|收到|提)|落差|完成|完竣|併")]
    private static partial Regex Reason();

    // A list of numbers says nothing of what the case is about.
    private static bool IsBareList(string text) => text.Count(char.IsAsciiDigit) * 3 > text.Length;

    private static string State(CaseSitting sitting)
    {
        var parts = sitting.Said.Where(s => s.Part is not null).ToList();
        if (parts.Count > 0 && sitting.Said.Select(s => s.Status).Distinct().Count() > 1)
        {
            return string.Join('；', sitting.Said.Where(s => s.Status != CaseStatus.Progress)
                .Select(s => s.Part is { } part ? $"{part}{OfficeSpeech.Of(s.Status)}" : OfficeSpeech.Of(s.Status))
                .Distinct());
        }

        var condition = sitting.Said.LastOrDefault(s => s.Condition is not null)?.Condition;
        return sitting.After.State switch
        {
            CaseState.Merged => $"已併入{sitting.After.Into}案辦理",
            CaseState.Open when condition is not null => $"賡續列管（{OfficeSpeech.Short(condition, 60)}）",
            var state => OfficeSpeech.Of(state),
        };
    }

    // The last ruling, the one before it, and what says most of the matter; rulings before reports.
    private static async Task<List<Shown>> ShownAsync(
        IReading reading, List<CaseSitting> sittings, IReadOnlyList<StatementEntry> statements, Dictionary<long, MeetingEntry> meetings,
        CancellationToken cancel)
    {
        var files = sittings.AsEnumerable().Reverse().Select(s => s.File.File).ToList();
        var passages = (await reading.PassagesAsync([.. statements.Select(s => s.Passage).Distinct()], cancel).ConfigureAwait(false))
            .ToDictionary(p => p.Id);
        var all = statements.Where(s => meetings.ContainsKey(s.Meeting)
            && passages.ContainsKey(s.Passage)
            && files.Contains(meetings[s.Meeting].File))
            .Select(s => new Shown(meetings[s.Meeting], passages[s.Passage], s.Statement))
            .OrderBy(s => files.IndexOf(s.Meeting.File))
            .ThenByDescending(s => s.Passage.Item.Kind == ItemKind.Resolution)
            .ThenBy(s => s.Said.Status == CaseStatus.Progress)
            .ToList();
        var first = all.Take(1).Concat(all.Where(s => files.Count > 1 && s.Meeting.File == files[1]).Take(1));
        var most = all.Where(s => !IsBareList(s.Said.Text)).OrderByDescending(s => s.Said.Text.Length).Take(1);
        return [.. first.Concat(most).Concat(all.Skip(1)).DistinctBy(s => (s.Passage.Id, s.Said.Text)).Take(MostShown)];
    }

    private static string Quote(Passage passage, string said) =>
        said.Length >= ShortestQuote && passage.Item.Text.Contains(said, StringComparison.Ordinal) ? said : passage.Item.Text;

    private sealed record Shown(MeetingEntry Meeting, Passage Passage, CaseStatement Said);
}
