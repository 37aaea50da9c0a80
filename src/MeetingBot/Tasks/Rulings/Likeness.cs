namespace MeetingBot.Tasks.Rulings;

/// <summary>How alike two texts are, by the pairs of characters they share: 1 for the same, 0 for nothing in common (Dice).</summary>
internal static class Likeness
{
    public static double Of(string one, string other)
    {
        var (mine, theirs) = (Pairs(one), Pairs(other));
        return mine.Count + theirs.Count == 0 ? (one == other ? 1 : 0) : 2.0 * mine.Intersect(theirs).Count() / (mine.Count + theirs.Count);
    }

    public static HashSet<string> Pairs(string text) => [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2))];
}
