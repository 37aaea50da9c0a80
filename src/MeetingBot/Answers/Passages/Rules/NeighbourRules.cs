namespace MeetingBot.Answers.Passages.Rules;

/// <summary>Another sentence is more about the question than this one, and what this one has is of something else.</summary>
internal static class NeighbourRules
{
    private const double LeastOfPassage = 0.5;

    public static IReadOnlyList<Rule> AtSight { get; } = [new(nameof(IsBesidesInPassage), IsBesidesInPassage)];

    public static IReadOnlyList<Rule> Closely { get; } = [new(nameof(IsBesidesBetterTopic), IsBesidesBetterTopic)];

    // Of a passage on several matters the sentence that is about this one, not its neighbour that has a date.
    private static bool IsBesidesInPassage(Candidate one) =>
        !(one.Evidence.Own >= one.OwnOfPassage * LeastOfPassage) && !Agreement.Tells(one.Question, one.Evidence.Quote);

    private static bool IsBesidesBetterTopic(Candidate one)
    {
        var isRowAsked = TableFit.IsCalled(one.Question, one.Evidence.Meeting, one.Evidence.Passage)
            && !one.Evidence.Lacks(w => w.IsMatter && w.IsWhole);
        return !isRowAsked && BetterTopic.Exists(one.Question, one.Evidence, one.Found);
    }
}
