using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>What makes the best of those that passed no answer: what stands beside it, or what it would be told as.</summary>
internal static partial class ChoiceRules
{
    private const double MuchMore = 0.1;
    private const double Said = 0.3;

    /// <returns>The first that refuses; null where the best may answer.</returns>
    public static string? WhyNotBest(Question question, Weighing weighed, IReadOnlyList<Evidence> found) =>
        weighed.Passed is not [var best, ..] ? null
        : IsLessThanRefused(best, weighed.Failed) && !IsOfTimeAsked(question, best, weighed.Failed)
            && !ListRules.OpensListAsked(question, best) && !ChangesRefused(question, best, weighed.Failed) ? nameof(IsLessThanRefused)
        : IsOfOneWithoutAttribute(question, best, found) ? nameof(IsOfOneWithoutAttribute)
        : null;

    /// <returns>Why a ruling does not answer in place of what passed, which then answers itself.</returns>
    public static string? WhyNotInPlace(Candidate told) =>
        !told.Evidence.IsOutcome ? null
        : Proposal.IsRefusedBy(told.Evidence) ? UntoldRules.OfWhether.FirstOrDefault(rule => Points(told).All(rule.Refuses))?.Name
        : FollowUpRules.LacksThingNamed(told) ? nameof(FollowUpRules.LacksThingNamed)
        : WhoseRules.IsRuledByAnother(told) ? nameof(WhoseRules.IsRuledByAnother)
        : LacksAttribute(told) ? nameof(MissingWordRules.LacksAttribute)
        : NotYetRules.All.Concat(UntoldRules.All).Concat(SequelRules.All).Concat(AskedThingRules.OfRulings).Concat(WhoseRules.OfRulings)
            .FirstOrDefault(rule => Points(told).All(rule.Refuses)) is { } notYet ? notYet.Name
        : SameSortRules.IsOfOtherHolder(told) ? nameof(SameSortRules.IsOfOtherHolder)
        : told.Evidence.Also.Count > 1 ? null
        : DeedRules.LacksWhetherDone(told) ? nameof(DeedRules.LacksWhetherDone)
        : KindRules.All.Concat(ListRules.All).Concat(SameSortRules.OfRulings).FirstOrDefault(rule => rule.Refuses(told))?.Name;

    // The points that are told, each whole.
    private static IEnumerable<Candidate> Points(Candidate told) => told.Evidence.Also is { Count: > 0 } points
        ? points.Select(point => told with { Evidence = told.Evidence with { Passage = point, Sentence = new(0, point.Item.Text.Length) } })
        : [told];

    // 什麼處分: none of the points that are told says so.
    private static bool LacksAttribute(Candidate told) => told.Evidence.Also is { Count: > 0 } points
        && points.All(point => MissingWordRules.LacksAttribute(told with { Evidence = told.Evidence with { Passage = point } }));

    /// <param name="told">What will be told first, the ruling before the motion.</param>
    public static async Task<string?> WhyNotToldAsync(
        Question question, Evidence told, IReadOnlyList<Evidence> passed, IReading reading, CancellationToken cancel) =>
        IsNoRuling(question, told) ? nameof(IsNoRuling)
        : !told.IsOutcome && KindRules.IsDayBeforeMove(question, told) ? nameof(KindRules.IsDayBeforeMove)
        : !passed.Contains(told)
            && await ArchiveRules.NamesNobodyAsync(question, told, reading, cancel).ConfigureAwait(false)
            ? nameof(ArchiveRules.NamesNobodyAsync)
        : null;

    // What is most about it does not answer, so what is less about it answers something else; not the ruling on that very row.
    private static bool IsLessThanRefused(Evidence best, Evidence? refused) =>
        refused is not null && refused.Own > best.Own + MuchMore && refused.Passage.Id != best.Passage.Id
        && !(best.Kind == ItemKind.Table && best.Score > refused.Score + MuchMore)
        && best.Meeting.RowNamedBy(best.Passage, best.Quote)?.Id != refused.Passage.Id;

    // 同意調整為每小時500元 is the ruling on 現行每小時350元, which names the matter.
    private static bool ChangesRefused(Question question, Evidence best, Evidence? refused) =>
        question.Asked.Number.NewValue
        && refused is not null
        && best.Kind == ItemKind.Resolution
        && best.Passage.Meeting == refused.Passage.Meeting
        && refused.Meeting.Rulings(refused.Passage).Any(ruling => ruling.Id == best.Passage.Id);

    // 本期6,742件 under the heading that names its matter is the figure of 上半年, though 4月份1,083件 says more of the question itself.
    private static bool IsOfTimeAsked(Question question, Evidence best, Evidence? refused) =>
        refused is not null
        && question.Wanted is Wanted.Count or Wanted.Money or Wanted.Percentage
        && best.Passage.Heading is [.., var heading]
        && Plain.Of(best.Quote + heading) is var said
        && question.Topic.Where(w => w is { IsMatter: true, IsWhole: true, IsFresh: true }).All(w => Coverage.Of(w, said) >= Said)
        && TimeFit.IsOfAnother(question, refused)
        && !TimeFit.IsOfAnother(question, best);

    // Of the course that is asked for no 講師 is named, and another one's is not asked for.
    private static bool IsOfOneWithoutAttribute(Question question, Evidence best, IReadOnlyList<Evidence> found) =>
        found.Any(e => e.Own > best.Own + MuchMore && e.Lacks(w => w.Text == question.Attribute));

    // What was reported is no ruling on it.
    private static bool IsNoRuling(Question question, Evidence told) =>
        Outcome.AsksForRuling(question)
        && told is { IsOutcome: false, Kind: not (ItemKind.Resolution or ItemKind.Motion) }
        && !Ruled().IsMatch(told.Quote)
        && !TableCells.Of(told.Meeting, told.Passage).Any(cell => Ruled().IsMatch(cell.Column) && !cell.IsEmpty);

    [GeneratedRegex("結論|決議|裁示|決定|同意|通過|共識|指示")]
    private static partial Regex Ruled();
}
