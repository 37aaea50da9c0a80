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
    private const int ShortRuling = 150;

    public static List<Evidence> Prefer(Question question, List<Evidence> passed, IReadOnlyList<Evidence> found, EvidenceReader reader)
    {
        var asks = question.Asked.Ruling.Outcome;
        var topic = passed.Count > 0 ? passed[0]
            : asks || question.Wanted != Wanted.Anything ? found.FirstOrDefault(e => e.Passage.Item.Kind != ItemKind.Resolution && !AgendaPath.IsLabel(e.Quote) && IsTopic(e) && SaysAThing(question, e))
            : null;
        var isTitleBest = question.Wanted == Wanted.Who && found.Count > 0 && found[0].Meeting.IsTitleOfItem(found[0].Passage);
        if ((passed.Count == 0 || isTitleBest) && RulingOnTopic(question, found, reader) is { } only)
        {
            return [only];
        }

        if (topic is { Passage.Item.Kind: ItemKind.Resolution } && asks && topic.Passage.Item.Text.Length is > 0 and <= ShortRuling && AgendaPath.ItemOf(topic.Passage.Item.Path) is not null
            && question.Wanted is Wanted.Anything or Wanted.YesOrNo && !question.Asked.Ruling.Named)
        {
            return [topic with { IsOutcome = true, Also = [topic.Passage] }, .. passed.Skip(1)];
        }

        if (topic is { Passage.Item.Kind: ItemKind.Resolution } && asks && question.Asked.Ruling.Named && AgendaPath.ItemOf(topic.Passage.Item.Path) is not null)
        {
            var points = topic.Meeting.Rulings(topic.Passage);
            return points.Count is > 0 and <= 3 ? [topic with { IsOutcome = true, Also = points }, .. passed.Skip(1)] : passed;
        }

        if (topic is null || topic.Passage.Item.Kind == ItemKind.Resolution)
        {
            return passed;
        }

        var isMotion = topic.Passage.Item.Kind is ItemKind.Motion or ItemKind.Heading or ItemKind.Table;
        var rulings = topic.Meeting.Rulings(topic.Passage).SelectMany(ruling => reader.Read(topic.Meeting, ruling))
            .Where(e => asks ? isMotion || e.Own >= AboutIt || question.Asked.Ruling.Named : isMotion && e.FitsWanted && question.Wanted is Wanted.Date or Wanted.Duration && (e.Own >= AboutIt || (e.Own > 0.05 && Changes().IsMatch(e.Quote)) || topic.Passage.Item.Kind == ItemKind.Table))
            .Where(e => !e.Missing.Any(m => m.Class == WordClass.Exact && !m.AskedBefore))
            .Where(e => question.Wanted is Wanted.Anything or Wanted.YesOrNo || e.FitsWanted)
            .ToList();
        if (rulings.Count == 0)
        {
            return passed;
        }

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

        var topic = found.FirstOrDefault(e => e.Score >= SureOfTopic && e.Own >= MostOfIt && e.Passage.Item.Kind is ItemKind.Heading or ItemKind.Motion or ItemKind.Remark
            && !e.Missing.Any(m => m.Class is WordClass.Unit or WordClass.Exact));
        if (topic is null || (question.Wanted == Wanted.Date && (DeedRules.LacksAct(question, topic) || !DayFit.Holds(question, topic.Quote))))
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
        return question.Asked.Ruling.Named && question.Wanted is Wanted.Anything or Wanted.YesOrNo && all.Count is > 1 and <= 3 ? all : [best.Passage];
    }

    // 照案通過: the content stands in the motion.
    private static bool IsBare(string ruling) => ruling.Length < 10;

    // The body and the unit alone are no matter.
    private static bool SaysAThing(Question question, Evidence evidence) =>
        question.Topic.Where(IsThing).All(evidence.Missing.Contains) == !question.Topic.Any(IsThing);

    private static bool IsThing(QuestionWord word) => word.Class == WordClass.Thing && word.Text.Length > 1;

    private static bool IsTopic(Evidence evidence) =>
        evidence.Score >= EnoughOfTopic && evidence.Own >= AboutIt && evidence.Missing.Count(m => m.Class == WordClass.Thing) <= 1
        && !evidence.Missing.Any(m => m.Class is WordClass.Unit);

    [GeneratedRegex("改為|修正為|改自|延至|展延至|提前至")]
    private static partial Regex Changes();
}
