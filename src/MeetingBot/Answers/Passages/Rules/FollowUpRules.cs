using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>A follow-up names one thing, and the sentence is of another one, or of another matter than the one just spoken of.</summary>
internal static class FollowUpRules
{
    private const double Said = 0.3;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(LacksMatterBefore), LacksMatterBefore),
        new(nameof(LacksThingNamed), LacksThingNamed),
        new(nameof(IsBesidesThingNamed), IsBesidesThingNamed),
        new(nameof(IsOfOtherOrdinal), IsOfOtherOrdinal),
    ];

    // 那人數呢 after a question on a delegation is not answered by how many anybody else are: of its matter something must be said.
    private static bool LacksMatterBefore(Candidate one) =>
        one.Question.NamesThing
        && one.Question.Topic.Where(w => w is { AskedBefore: true, IsMatter: true, IsDeed: false, IsWhole: true }).ToList()
            is { Count: > 0 } before
        && Around(one.Evidence) is var said
        && before.TrueForAll(w => Coverage.Of(w, said) < Said);

    // What stands over it, and the part of the sentence before it, of which it goes on to tell.
    private static string Around(Evidence evidence)
    {
        var text = evidence.Passage.Item.Text;
        var before = Sentences.Of(text).Where(sentence => sentence.Start < evidence.Sentence.Start)
            .Select(sentence => sentence.In(text).TrimEnd()).LastOrDefault();
        var above = evidence.Kind is ItemKind.Resolution or ItemKind.Table
            ? evidence.OverTable + evidence.Meeting.Scope(evidence.Passage)
            : evidence.Meeting.Above(evidence.Passage);
        return Plain.Of(evidence.Quote) + above + (before is [.., '；' or ';' or '：' or ':'] ? Plain.Of(before) : "");
    }

    /// <summary>那押金呢: whatever is told of it, and of 那採購案呢 what was asked before, it must be named.</summary>
    public static bool LacksThingNamed(Candidate one) =>
        one.Question is { NamesThing: true, Wanted: Wanted.Anything } or { AsksSame: true }
        && Plain.Of(one.Evidence.Quote) + one.Evidence.OverTable is var said
        && one.Question.Topic.Any(w => w is { IsFresh: true, IsMatter: true, IsWhole: true } && Coverage.Of(w, said) < Said);

    // 購票功能呢 after 什麼時候上架: where the next sentence tells of it, the day in this one is another thing's.
    private static bool IsBesidesThingNamed(Candidate one) =>
        one.Question.IsElliptical
        && one.Question.Topic.Where(w => w is { IsFresh: true, IsThing: true, IsWhole: true }).ToList() is { Count: > 0 } things
        && SaysNone(one.Evidence, things)
        && one.Found.Any(other => other.Passage.Id == one.Evidence.Passage.Id
            && other.Sentence != one.Evidence.Sentence
            && things.TrueForAll(w => Coverage.Of(w, Plain.Of(other.Quote)) >= Said));

    // 展到什麼時候 after a question on 第45檔 is not answered by what is told of 第44檔.
    private static bool IsOfOtherOrdinal(Candidate one) => one.Question.Topic.Any(w =>
        w.AskedBefore
        && EvidenceReader.IsAnotherOne(w, Plain.Of(one.Evidence.Quote))
        && !one.Question.Topic.Any(other => other.IsFresh && other.Class == WordClass.Exact && other.Folded[^1] == w.Folded[^1]));

    private static bool SaysNone(Evidence evidence, List<QuestionWord> things) =>
        Plain.Of(evidence.Quote) is var said && things.TrueForAll(w => Coverage.Of(w, said) < Said);
}
