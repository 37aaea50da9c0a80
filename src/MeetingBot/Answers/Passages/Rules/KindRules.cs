using MeetingBot.Answers.Understanding;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>It has the kind of thing that is asked for, a name, a day or a number, but of something else.</summary>
internal static class KindRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(SendsToNobody), SendsToNobody),
        new(nameof(IsDayOfAnother), IsDayOfAnother),
        new(nameof(IsRowOfAnotherDeed), IsRowOfAnotherDeed),
        new(nameof(IsAnotherRow), IsAnotherRow),
    ];

    private static bool SendsToNobody(Candidate one) =>
        one.Question.Wanted == Wanted.Who && !NameFit.SendsToSomebody(one.Question, one.Evidence.Quote);

    private static bool IsDayOfAnother(Candidate one) =>
        one.Question.Wanted == Wanted.Date && !DayFit.Holds(one.Question, one.Evidence.Quote);

    private static bool IsRowOfAnotherDeed(Candidate one) =>
        one.Question.Wanted == Wanted.Count
            && one.Evidence.Kind == ItemKind.Table
            && one.Evidence.Lacks(w => w.IsDeed && w.IsWhole && w.IsFresh);

    private static bool IsAnotherRow(Candidate one) => !TableFit.Answers(one.Question, one.Evidence.Meeting, one.Evidence.Passage);
}
