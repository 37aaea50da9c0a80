using System.Text.RegularExpressions;
using MeetingBot.Answers.Passages.Rules;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// What came of it: a question for the outcome is answered by the ruling of the agenda item, not by the motion or report under which the
/// words of the question stand; and a ruling that changes a motion's term counts before the motion.
/// </summary>
internal static partial class Outcome
{
    private const double EnoughOfTopic = 0.5;
    private const double AboutIt = 0.2;
    private const double SureOfTopic = 0.7;
    private const double MostOfIt = 0.55;
    private const double SaysSomething = 0.05;
    private const int ShortRuling = 150;
    private const int MostPoints = 3;

    public static List<Evidence> Prefer(Question question, List<Evidence> passed, IReadOnlyList<Evidence> found, EvidenceReader reader)
    {
        var asks = question.Asked.Ruling.Outcome;
        var topic = passed.Count > 0 ? passed[0]
            : asks || question.Wanted != Wanted.Anything ? found.FirstOrDefault(e => IsTopic(question, e))
            : null;
        var isTitleBest = question.Wanted == Wanted.Who && found.Count > 0 && found[0].Meeting.IsTitleOfItem(found[0].Passage);
        if ((passed.Count == 0 || isTitleBest) && RulingOnTopic(question, found, reader) is { } only)
        {
            return [only];
        }

        if (topic is null || topic.Kind == ItemKind.Resolution)
        {
            return topic is null || !asks ? passed : Itself(question, topic, passed);
        }

        var rulings = topic.Meeting.Rulings(topic.Passage).SelectMany(ruling => reader.Read(topic.Meeting, ruling))
            .Where(e => asks ? IsOn(question, topic, e) : MovesTerm(question, topic, e))
            .Where(e => !e.Lacks(m => m.Class == WordClass.Exact && m.IsFresh))
            .Where(e => question.Wanted is Wanted.Anything or Wanted.YesOrNo || e.FitsWanted)
            .ToList();
        return rulings.Count == 0 ? passed : Before(question, rulings, passed);
    }

    // The ruling says the words of the question itself: a short one whole, and where it is called by its name with the other points of it.
    private static List<Evidence> Itself(Question question, Evidence ruling, List<Evidence> passed)
    {
        if (AgendaPath.ItemOf(ruling.Passage.Item.Path) is null)
        {
            return passed;
        }

        var isShort = ruling.Passage.Item.Text.Length is > 0 and <= ShortRuling && question.Wanted is Wanted.Anything or Wanted.YesOrNo;
        IReadOnlyList<Archive.Passage> told = question.Asked.Ruling.Named
            ? ruling.Meeting.Rulings(ruling.Passage)
            : isShort
            ? [ruling.Passage]
            : [];
        return told.Count is > 0 and <= MostPoints ? [ruling with { IsOutcome = true, Also = told }, .. passed.Skip(1)] : passed;
    }

    private static bool IsOn(Question question, Evidence topic, Evidence ruling) =>
        IsMotion(topic) || ruling.Own >= AboutIt || question.Asked.Ruling.Named;

    // A motion's term and the ruling that changes it.
    private static bool MovesTerm(Question question, Evidence topic, Evidence ruling)
    {
        var isAboutIt = ruling.Own >= AboutIt
            || topic.Kind == ItemKind.Table
            || (ruling.Own > SaysSomething && Changes().IsMatch(ruling.Quote));
        return IsMotion(topic) && ruling.FitsWanted && question.Wanted is Wanted.Date or Wanted.Duration && isAboutIt;
    }

    private static bool IsMotion(Evidence topic) => topic.Kind is ItemKind.Motion or ItemKind.Heading or ItemKind.Table;

    private static List<Evidence> Before(Question question, List<Evidence> rulings, List<Evidence> passed)
    {
        var best = rulings.MaxBy(e => e.Rank)!;
        return IsBare(best.Passage.Item.Text) && passed.Count > 0 && question.Wanted is not (Wanted.Anything or Wanted.YesOrNo)
            ? [passed[0], best with { IsOutcome = true }, .. passed.Skip(1)]
            : [best with { IsOutcome = true, Also = Whole(question, best, rulings) }, .. passed];
    }

    /// <summary>Whether it asks what a meeting ruled, and nothing else would do.</summary>
    public static bool AsksForRuling(Question question) => question.Wanted == Wanted.Anything && question.Asked.Ruling.Only;

    // The matter stands in the heading or the motion, and its ruling, in the one sentence that has the kind of thing asked for, answers.
    private static Evidence? RulingOnTopic(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader)
    {
        if (question.Wanted is Wanted.Anything or Wanted.YesOrNo or Wanted.Count or Wanted.Percentage)
        {
            return null;
        }

        var topic = found.FirstOrDefault(e =>
            e.Score >= SureOfTopic
            && e.Own >= MostOfIt
            && e.Kind is ItemKind.Heading or ItemKind.Motion or ItemKind.Remark
            && !e.Lacks(m => m.IsNamed));
        if (topic is null
            || (question.Wanted == Wanted.Date && (DeedRules.LacksAct(question, topic) || !DayFit.Holds(question, topic.Quote))))
        {
            return null;
        }

        var fitting = topic.Meeting.Rulings(topic.Passage).SelectMany(p => reader.Read(topic.Meeting, p)).Where(e => e.FitsWanted).ToList();
        return fitting.Count == 1 && fitting[0].Score >= EnoughOfTopic ? fitting[0] : null;
    }

    // 准予備查 and what goes with it: a conclusion of two or three points is told whole.
    private static List<Archive.Passage> Whole(Question question, Evidence best, List<Evidence> rulings)
    {
        var all = rulings.Select(e => e.Passage).DistinctBy(p => p.Id).ToList();
        var isAskedWhole = question.Asked.Ruling.Named && question.Wanted is Wanted.Anything or Wanted.YesOrNo;
        return isAskedWhole && all.Count is > 1 and <= MostPoints ? all : [best.Passage];
    }

    // 照案通過: the content stands in the motion.
    private static bool IsBare(string ruling) => ruling.Length < 10;

    // The body and the unit alone are no matter.
    private static bool SaysAThing(Question question, Evidence evidence) =>
        question.Topic.Where(IsThing).All(evidence.Missing.Contains) == !question.Topic.Any(IsThing);

    private static bool IsThing(QuestionWord word) => word.IsThing && word.IsWhole;

    private static bool IsTopic(Question question, Evidence evidence) =>
        evidence.Kind != ItemKind.Resolution
        && !AgendaPath.IsLabel(evidence.Quote)
        && evidence.Score >= EnoughOfTopic
        && evidence.Own >= AboutIt
        && evidence.Missing.Count(m => m.IsThing) <= 1
        && !evidence.Lacks(m => m.Class == WordClass.Unit)
        && SaysAThing(question, evidence);

    [GeneratedRegex("改為|修正為|改自|延至|展延至|提前至")]
    private static partial Regex Changes();
}
