namespace MeetingBot.Bench.Traffic;

/// <param name="Part">1 for the figures of the README, 10 for a tenth of it.</param>
internal sealed record TrafficOptions(int Part, IReadOnlyList<string> Steps)
{
    private static readonly string[] All = ["rate", "pages", "mixed", "kills"];

    /// <summary>Null when the words are none of these.</summary>
    public static TrafficOptions? Parse(string[] words)
    {
        var steps = words.Where(word => word != "--tenth").ToList();
        return steps.Except(All).Any() ? null : new(words.Contains("--tenth") ? 10 : 1, steps.Count == 0 ? All : steps);
    }

    /// <summary>A bar on a time, in milliseconds: a short run on a machine that may do other things gets more of it.</summary>
    public double Patience(double milliseconds) => Part == 1 ? milliseconds : 8 * milliseconds;

    public TimeSpan Of(TimeSpan whole) => whole / Part;

    public int Of(int whole) => Math.Max(1, whole / Part);
}
