namespace MeetingBot.Answers.Passages.Rules;

/// <summary>
/// All rules that refuse a sentence. A new one is a method in the file of its kind and a line in that file's list; it may only refuse,
/// so it can take an answer away and never give one. The ruling told in place of a motion that passed (<see cref="Outcome"/>) is judged
/// by its kind alone (<see cref="ChoiceRules.WhyNotInPlace"/>).
/// </summary>
internal static class RuleBook
{
    /// <summary>
    /// Decided at sight for every sentence found, cheap ones first; none depends on another, so their order changes only which one is
    /// named.
    /// A sentence refused here never was a candidate.
    /// </summary>
    public static IReadOnlyList<Rule> AtSight { get; } =
    [
        .. PlaceRules.All, .. MissingWordRules.All, .. DeedRules.All, .. UntoldRules.All, .. AskedThingRules.All,
        .. WhoseRules.All, .. UnnamedRules.AtSight, .. NotYetRules.All, .. NothingToldRules.All, .. NeighbourRules.AtSight,
        .. FollowUpRules.All, .. SequelRules.All, .. BoundRules.All,
    ];

    /// <summary>
    /// Decided for the few best that are left. A sentence refused here was about the question, so that what is less about it does not
    /// answer in its place (<see cref="ChoiceRules"/>).
    /// </summary>
    public static IReadOnlyList<Rule> Closely { get; } =
    [
        .. NeighbourRules.Closely, .. SameSortRules.All, .. OneOfSeveralRules.All, .. KindRules.All, .. CountRules.All,
        .. ListRules.All, .. UnnamedRules.Closely,
    ];

    /// <summary>The same, after those, since they read the archive.</summary>
    public static IReadOnlyList<ArchiveRule> InArchive { get; } = ArchiveRules.All;
}
