namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>The act of a segment and who is to do it.</summary>
/// <param name="At">Where in the flow the act begins, after the owners.</param>
internal sealed record Act(ActKind Kind, IReadOnlyList<Clause> Owners, int At)
{
    public static readonly Act None = new(ActKind.None, [], 0);

    public bool Orders => Kind is ActKind.Request or ActKind.Duty or ActKind.Wish or ActKind.Order;
}
