using MeetingBot.Answers.Passages.Rules;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// What came of it: a question for the outcome is answered by the ruling of the agenda item, not by the motion or report under which the
/// words of the question stand; and a ruling that changes what a motion asks for, or refuses it, counts before the motion.
/// </summary>
internal static class Outcome
{
    private const double EnoughOfTopic = 0.5;
    private const double EnoughOfRow = 0.7; // of a table of many matters
    private const double AboutIt = 0.2;
    private const double SaysSomething = 0.05;
    private const double AsGood = 0.1;
    private const int ShortRuling = 150;
    private const int MostPoints = 3;

    public static List<Evidence> Prefer(Question question, List<Evidence> passed, IReadOnlyList<Evidence> found, EvidenceReader reader)
    {
        var asks = question.Asked.Ruling.Outcome;
        var topic = passed.Count > 0 ? passed[0]
            : asks || question.Wanted != Wanted.Anything ? found.FirstOrDefault(e => IsTopic(question, e))
            : null;
        topic = topic is null ? null : Latest(question, topic, found);
        if (topic is null || (topic.Kind == ItemKind.Resolution && !Proposal.IsIn(topic)))
        {
            return topic is null || !asks ? passed : Itself(question, topic, passed);
        }

        if (question.Wanted == Wanted.Date && Proposal.IsMovedIn(topic))
        {
            return passed;
        }

        var givesWay = asks || IsOnlyProposed(question, topic);
        var said = topic.Meeting.Rulings(topic.Passage).SelectMany(ruling => reader.Read(topic.Meeting, ruling)).ToList();
        var onlyChange = said.Where(e => e.FitsWanted && Proposal.IsChangedBy(e)).ToList() is [var only] ? only : null;
        var rulings = said
            .Where(e => (givesWay && IsOn(question, topic, e))
                || (!givesWay && Changes(question, topic, e, e == onlyChange))
                || TellsHowItStands(question, topic, e)
                || IsRefused(question, topic, e))
            .Where(e => !e.Lacks(m => m.Class == WordClass.Exact && m.IsFresh && !IsSaidBy(topic, e, m)))
            .Where(e => !RowName.IsOfAnotherPoint(topic.Quote, e.Quote))
            .Where(e => !question.Asked.Case.Closed || NotYetRules.Tracks().IsMatch(e.Quote))
            .Where(e => IsOfAnyKind(question) || e.FitsWanted || IsRefused(question, topic, e))
            .ToList();
        rulings = rulings.Count > 0 ? rulings : RulingElsewhere.On(question, topic, reader);
        return rulings.Count == 0 ? passed : Before(question, rulings, passed);
    }

    // The motion's number is also its ruling's; one of a report's numbers is none of its ruling's.
    private static bool IsSaidBy(Evidence topic, Evidence ruling, QuestionWord word) =>
        (Proposal.IsIn(topic) || IsMotion(topic))
        && !topic.Missing.Contains(word)
        && !EvidenceReader.IsAnotherOne(word, Plain.Of(ruling.Quote));

    // 最後怎麼決定: of a matter that came up again, the later sitting.
    private static Evidence Latest(Question question, Evidence topic, IReadOnlyList<Evidence> found)
    {
        var header = topic.Meeting.Meeting.Header;
        bool IsLater(Evidence e) => e.Meeting.Meeting.Header is var other
            && other.Body == header.Body
            && other.Series == header.Series
            && other.HeldAt > header.HeldAt;
        return question.Asked.Ruling.Latest
            ? found.Where(e => IsLater(e) && IsMotion(e) && IsTopic(question, e) && e.Score >= topic.Score - AsGood)
                .OrderByDescending(e => e.Meeting.Meeting.Header.HeldAt?.Day).FirstOrDefault() ?? topic
            : topic;
    }

    // 建請增設2支 is no answer to 給幾支 nor to 給不給, where there is a ruling on it.
    private static bool IsOnlyProposed(Question question, Evidence topic) =>
        IsOfAnyKind(question) && question.Asked is { Ruling.Proposal: false, Matter.DoneBy: null } && Proposal.IsIn(topic);

    /// <summary>Whether any sentence may answer it, whatever it holds.</summary>
    public static bool IsOfAnyKind(Question question) => question.Wanted == Wanted.YesOrNo
        || (question.Wanted == Wanted.Anything && question.Asked.Sort is not { IsClosed: true });

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
        IsMotion(topic)
        || (ruling.Own >= AboutIt && SaysOfMatter(question, ruling) && !IsOfOneOfSeveral(question, topic, ruling))
        || (question.Asked.Ruling.Named && topic.Meeting.Rulings(topic.Passage).Count <= MostPoints)
        || ((Proposal.IsIn(topic) || Proposal.IsComplaint(topic)) && RulingUnder.IsOnlyOneOn(topic, ruling));

    // 記了什麼處分: one that says 處分 alone is on any matter; so is one that says but words of the question before.
    private static bool SaysOfMatter(Question question, Evidence ruling) =>
        SaysAnew(question, Plain.Of(ruling.Quote))
        && (question.Attribute is not { } attribute || (Plain.Of(ruling.Quote) is var said
            && question.Topic.Any(w => w.IsMatter && w.IsWhole && w.Text != attribute && Coverage.Of(w, said) > 0)));

    // 後面要怎麼辦延長: of the one matter just spoken of, which somebody reported, and not of the others that the ruling is on.
    private static bool IsOfOneOfSeveral(Question question, Evidence topic, Evidence ruling)
    {
        var (told, ruled) = (Plain.Of(topic.Quote), Plain.Of(ruling.Quote));
        var words = question.Topic.Where(w => w is { IsMatter: true, IsWhole: true }).ToLookup(w => w.IsFresh);
        return topic.Kind == ItemKind.Remark
            && words[true].Any()
            && words[true].All(w => Coverage.Of(w, told) > 0)
            && words[false].Any(w => w.IsThing && Coverage.Of(w, told) > 0)
            && words[false].All(w => Coverage.Of(w, ruled) == 0);
    }

    private static bool SaysAnew(Question question, string said) =>
        !question.Topic.Any(w => w.AskedBefore)
        || question.Topic.Where(w => w is { IsMatter: true, IsWhole: true, IsFresh: true }).ToList() is not { Count: > 0 } fresh
        || fresh.Exists(w => Coverage.Of(w, said) >= AboutIt);

    // What a motion asks for, a day or a sum, and the ruling that gives another.
    private static bool Changes(Question question, Evidence topic, Evidence ruling, bool isOnlyChange)
    {
        var isChange = Proposal.IsChangedBy(ruling);
        var isAboutIt = ruling.Own >= AboutIt
            || topic.Kind == ItemKind.Table
            || (isChange && (ruling.Own > SaysSomething || RulingUnder.IsOnlyOneOn(topic, ruling)))
            || (isOnlyChange && topic.Kind == ItemKind.Motion);
        var isAskedOfRuling = !question.Asked.Ruling.Proposal && (Proposal.IsIn(topic) || Proposal.IsOpinion(topic));
        return isAboutIt && question.Wanted switch
        {
            Wanted.Date or Wanted.Duration => IsMotion(topic),
            Wanted.TimeOfDay => isChange && IsMotion(topic) && !question.Asked.Ruling.Proposal,
            Wanted.Money or Wanted.Count or Wanted.Percentage => isAskedOfRuling && isChange,
            Wanted.Who => isAskedOfRuling && !question.Asked.Who.Speaker,
            _ => false,
        };
    }

    // 現在誰先出: the ruling on a row that only reports who is at odds over it.
    private static bool TellsHowItStands(Question question, Evidence topic, Evidence ruling) =>
        question.Asked.Ruling.Now
        && topic.Kind == ItemKind.Table
        && ruling.Own >= EnoughOfTopic
        && (question.Wanted == Wanted.Who || IsOfAnyKind(question));

    // 緩議: the sum that the motion asks for is none that it became.
    private static bool IsRefused(Question question, Evidence topic, Evidence ruling) =>
        Proposal.IsIn(topic)
        && topic.FitsWanted
        && !question.Asked.Ruling.Proposal
        && question.Wanted is Wanted.Money or Wanted.Count or Wanted.Percentage or Wanted.Date or Wanted.Duration
        && Proposal.IsRefusedBy(ruling)
        && (question.Wanted != Wanted.Money || SumFit.Holds(question, topic.Quote))
        && topic.Meeting.Rulings(topic.Passage)[0].Id == ruling.Passage.Id;

    private static bool IsMotion(Evidence topic) => topic.Kind is ItemKind.Motion or ItemKind.Heading or ItemKind.Table;

    private static List<Evidence> Before(Question question, List<Evidence> rulings, List<Evidence> passed)
    {
        var best = rulings.MaxBy(e => e.Rank)!;
        return IsBare(best) && passed.Count > 0 && !IsOfAnyKind(question)
            ? [passed[0], best with { IsOutcome = true }, .. passed.Skip(1)]
            : [best with { IsOutcome = true, Also = Whole(question, best, rulings) }, .. passed];
    }

    /// <summary>Whether it asks what a meeting ruled, and nothing else would do.</summary>
    public static bool AsksForRuling(Question question) => question.Wanted == Wanted.Anything && question.Asked.Ruling.Only;

    // 准予備查 and what goes with it: a conclusion of two or three points is told whole.
    private static List<Archive.Passage> Whole(Question question, Evidence best, List<Evidence> rulings)
    {
        var all = rulings.Select(e => e.Passage).DistinctBy(p => p.Id).ToList();
        var isAskedWhole = question.Asked.Ruling.Named && question.Wanted is Wanted.Anything or Wanted.YesOrNo;
        return isAskedWhole && all.Count is > 1 and <= MostPoints ? all : [best.Passage];
    }

    // 照案通過: the content stands in the motion.
    private static bool IsBare(Evidence ruling) => ruling.Passage.Item.Text.Length < 10 && !Proposal.IsRefusedBy(ruling);

    // The body and the unit alone are no matter.
    private static bool SaysAThing(Question question, Evidence evidence) =>
        question.Topic.Where(IsThing).All(evidence.Missing.Contains) == !question.Topic.Any(IsThing);

    private static bool IsThing(QuestionWord word) => word.IsThing && word.IsWhole;

    private static bool IsTopic(Question question, Evidence evidence) =>
        evidence.Kind != ItemKind.Resolution
        && !AgendaPath.IsLabel(evidence.Quote)
        && evidence.Score >= (evidence.Kind == ItemKind.Table ? EnoughOfRow : EnoughOfTopic)
        && evidence.Own >= AboutIt
        && evidence.Missing.Count(m => m.IsThing) <= 1
        && !evidence.Lacks(m => m.Class == WordClass.Unit)
        && SaysAThing(question, evidence);
}
