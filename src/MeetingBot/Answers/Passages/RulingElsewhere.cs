using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// What somebody wishes or plans is said in one place of the minutes and ruled on in another, a list of rulings on many things: the one
/// among them that names the same thing.
/// </summary>
internal static class RulingElsewhere
{
    /// <returns>The sentences of that one ruling; none where several name it.</returns>
    public static List<Evidence> On(Question question, Evidence topic, EvidenceReader reader)
    {
        var things = question.Topic.Where(w => w is { IsThing: true, IsWhole: true, IsFresh: true } && Says(topic, w)).ToList();
        if (things.Count == 0 || !Waits(question, topic))
        {
            return [];
        }

        var rulings = topic.Meeting.Behind(topic.Passage)
            .Where(p => p.Item.Kind == ItemKind.Resolution)
            .SelectMany(p => reader.Read(topic.Meeting, p))
            .Where(e => (Outcome.IsOfAnyKind(question) || e.FitsWanted) && NamesIt(e, things))
            .ToList();
        return rulings.DistinctBy(e => e.Passage.Id).Count() == 1 ? rulings : [];
    }

    private static bool Waits(Question question, Evidence topic) =>
        topic.Kind is ItemKind.Remark or ItemKind.Other
        && question.Asked is { Ruling.Proposal: false, Who.Speaker: false, Matter: { WhatSaid: false, DoneBy: null } }
        && (Outcome.IsOfAnyKind(question) ? question.Asked.Ruling.Outcome : question.Wanted != Wanted.Who)
        && Proposal.IsAskedFor(topic);

    private static bool NamesIt(Evidence ruling, List<QuestionWord> things) =>
        Proposal.IsChangedBy(ruling) ? things.Exists(w => Says(ruling, w)) : things.TrueForAll(w => Says(ruling, w));

    private static bool Says(Evidence evidence, QuestionWord word) =>
        Plain.Of(evidence.Quote).Contains(word.Folded, StringComparison.Ordinal);
}
