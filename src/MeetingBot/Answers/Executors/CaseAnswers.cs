using System.Text.RegularExpressions;
using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Answers.Executors;

/// <summary>What became of a tracked case, as of today or of a meeting.</summary>
internal static partial class CaseAnswers
{
    private const int MostSeries = 3;
    private const int MostMeetings = 500;

    public static async Task<Answer?> AnswerAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry>? scope, DateOnly today, CancellationToken cancel)
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
            || (question.Asked.Case.Content && !SaysContent(history) && !SaysShares(question, sittings))
            || !SaysWanted(question, sittings))
        {
            return null;
        }

        var sat = sittings.Select(s => s.File.File).ToHashSet(StringComparer.Ordinal);
        var meetings = (
            await reading.MeetingsAsync(
                new MeetingFilter(history.Series.Body, history.Series.Name, Limit: MostMeetings), cancel).ConfigureAwait(false))
            .Where(m => sat.Contains(m.File)).ToDictionary(m => m.Id);
        var all = await CaseShown.AllAsync(reading, history, sittings, meetings, cancel).ConfigureAwait(false);
        var order = await CaseOrder.OfAsync(reading, question, history.Number!, all, today, cancel).ConfigureAwait(false);
        var content = (CaseShown.OfPart(all, question) ?? CaseShown.Content(all, question)) is { } shown
            ? await shown.WithCellsAsync(reading, cancel).ConfigureAwait(false)
            : null;
        return all.Count == 0 || (order is null && CaseOrder.AsksUntil(question) && !all.Any(s => WantedFit.Fits(question, s.Said.Text)))
            ? null
            : CaseTelling.Tell(history, sittings, all, content, order);
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
        var ofSeries = scope?.Where(m => scope.Count == 1
            || (Fold.Name(m.Header.Body) == Fold.Name(history.Series.Body)
                && Fold.Name(m.Header.Series) == Fold.Name(history.Series.Name))).ToList();
        if (ofSeries is not [{ Header.HeldAt: var held } sitting])
        {
            return [.. history.Sittings];
        }

        return [.. history.Sittings.TakeWhile(s => s.File.File == sitting.File || (held is not null && s.File.Meeting.HeldAt <= held))];
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
            .Any(s => !CaseName.IsBareList(s.Text)
                && (WantedFit.Fits(question, s.Text) || (question.Wanted == Wanted.Why && Reason().IsMatch(s.Text))));

    // 哪個單位的部分解除了: told by 211-2（公車處部分）, though nothing else is said of the case.
    private static bool SaysShares(Question question, List<CaseSitting> sittings) =>
        question.Asked.Case.Part && sittings.SelectMany(s => s.Said).Any(s => s.Part is not null);

    private static bool SaysContent(CaseHistory history) =>
        CaseName.Of(history) is not null || history.Sittings.SelectMany(s => s.Said).Any(s => !CaseName.IsBareList(s.Text));

    [GeneratedRegex("惟|尚|仍|俟|未(達|完成|確認|收到|提)|落差|完成|完竣|併")]
    private static partial Regex Reason();
}
