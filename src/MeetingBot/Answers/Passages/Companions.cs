using MeetingBot.Answers.Understanding;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>The other parts of an answer that has several: brothers in a list, the points under 「…如下：」, the next sentence.</summary>
internal static class Companions
{
    private const int Most = 7;
    private const double AsGood = 0.12;
    private const double About = 0.15;
    private const double Enough = 0.4;
    private const double AsMuch = 0.02; // 甲未達標；乙未達標

    public static IReadOnlyList<Evidence> Of(
        Question question, Evidence best, IReadOnlyList<Evidence> passed, IReadOnlyList<Evidence> found, EvidenceReader reader)
    {
        var meeting = best.Meeting;
        if (Opening(best) is { } opening && meeting.Below(opening).ToList() is { Count: > 0 } points)
        {
            return [.. points.Take(Most).SelectMany(p => reader.Read(meeting, p).Take(1))];
        }

        if (best.Kind == ItemKind.Table && !question.IsList)
        {
            return []; // the other rows are of others
        }

        var parent = AgendaPath.ParentOf(best.Passage.Item.Path);
        bool IsOfPassage(Evidence e) => e.Passage.Id == best.Passage.Id;
        bool IsAlike(Evidence e) => e != best && e.Own >= About && e.Kind == best.Kind && e.Passage.Meeting == best.Passage.Meeting;
        bool IsBrother(Evidence e) => parent.Length > 0 && AgendaPath.ParentOf(e.Passage.Item.Path) == parent;

        var near = passed.Where(e => IsAlike(e) && e.Rank >= best.Rank - AsGood && (IsOfPassage(e) || IsBrother(e)));
        var same = passed.Where(e => IsAlike(e) && IsOfPassage(e) && WantsMore(question, e));
        var brothers = question.Wanted == Wanted.Anything
            ? []
            : found.Where(e => IsAlike(e) && e.FitsWanted && e.Score >= Enough && IsBrother(e));
        var twins = question is { IsList: true, Wanted: Wanted.Anything }
            ? found.Where(e => IsAlike(e) && IsOfPassage(e) && e.Own >= best.Own - AsMuch && e.Missing.All(best.Missing.Contains))
            : [];
        var rulings = best.IsOutcome
            ? meeting.Rulings(best.Passage).Where(p => p.Id != best.Passage.Id).SelectMany(p => reader.Read(meeting, p).Take(1))
            : [];
        return
        [
            .. near.Concat(same).Concat(twins).Concat(brothers)
                .Concat(GoingOn(question, best, reader)).Concat(TheRest(question, best, found))
                .Where(e => !IsOfPassage(e) || (!best.IsOutcome && e.Sentence != best.Sentence))
                .Concat(rulings)
                .DistinctBy(e => (e.Passage.Id, e.Sentence))
                .OrderBy(e => e.Passage.Ordinal).ThenBy(e => e.Sentence.Start)
                .Take(Most),
        ];
    }

    // 今年辦了3場：, be it in the same passage or the one that goes on with it.
    private static Archive.Passage? Opening(Evidence best) =>
        IsOpen(best.Quote) ? best.Passage
        : Continuation.Whole(best).Also is [.., var next] && IsOpen(next.Item.Text) ? next
        : null;

    private static bool IsOpen(string text) => text.TrimEnd() is [.., '：' or ':'];

    // 補正重點：甲；乙；丙。 is one list, of which the first sentence has but the beginning.
    private static IEnumerable<Evidence> GoingOn(Question question, Evidence best, EvidenceReader reader)
    {
        if (!question.IsList || best.Kind == ItemKind.Table || best.IsOutcome || !BeginsList(best.Quote))
        {
            yield break;
        }

        foreach (var next in reader.Read(best.Meeting, best.Passage).Where(e => e.Sentence.Start >= best.Sentence.End))
        {
            yield return next;
            if (next.Quote.EndsWith('。'))
            {
                yield break;
            }
        }
    }

    private static bool BeginsList(string quote) =>
        quote.Contains('：', StringComparison.Ordinal) && quote.TrimEnd()[^1] is '；' or ';';

    // 落後多少、幾號前要交趕工計畫: the other half may stand in the ruling.
    private static IEnumerable<Evidence> TheRest(Question question, Evidence best, IReadOnlyList<Evidence> found) =>
        question.AlsoWanted.Where(wanted => !WantedFit.Fits(question, wanted, best.Quote))
            .Select(wanted => found.FirstOrDefault(e =>
                e.Passage.Meeting == best.Passage.Meeting
                && e.Own >= Enough
                && !e.Lacks(w => w.IsNamed)
                && e.Kind is ItemKind.Resolution or ItemKind.Remark or ItemKind.Other or ItemKind.Motion
                && WantedFit.Fits(question, wanted, e.Quote)))
            .OfType<Evidence>();

    private static bool WantsMore(Question question, Evidence evidence) =>
        evidence.Kind != ItemKind.Table && (question.Wanted == Wanted.Anything || evidence.FitsWanted);
}
