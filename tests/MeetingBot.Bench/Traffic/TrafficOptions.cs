namespace MeetingBot.Bench.Traffic;

/// <param name="Part">1 for the figures of the README, 10 for a tenth of it.</param>
internal sealed record TrafficOptions(int Part, IReadOnlyList<string> Steps)
{
    private const int PatienceOfPart = 40;
    private static readonly string[] All = ["rate", "pages", "mixed", "kills"];

    /// <summary>Null when the words are none of these.</summary>
    public static TrafficOptions? Parse(string[] words)
    {
        var steps = words.Where(word => word != "--tenth").ToList();
        return steps.Except(All).Any() ? null : new(words.Contains("--tenth") ? 10 : 1, steps.Count == 0 ? All : steps);
    }

    /// <summary>
    /// A bar on a time, in milliseconds. A short run on a machine that others share gets more of it: when that one is slower by half
    /// than the one of the figures, the rate is more than it can do, and what waits grows as long as the run.
    /// </summary>
    public double Patience(double milliseconds) => Part == 1 ? milliseconds : PatienceOfPart * milliseconds;

    public TimeSpan Of(TimeSpan whole) => whole / Part;

    public int Of(int whole) => Math.Max(1, whole / Part);
}
