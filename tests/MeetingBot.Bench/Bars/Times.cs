using System.Diagnostics;
using System.Globalization;

namespace MeetingBot.Bench.Bars;

/// <summary>How long each of many tries took, in milliseconds.</summary>
internal sealed class Times(IEnumerable<double> milliseconds)
{
    private readonly List<double> sorted = [.. milliseconds.Order()];

    public double P50 => At(0.50);

    public double P95 => At(0.95);

    public double P99 => At(0.99);

    public double Longest => At(1);

    public int Count => sorted.Count;

    public static async Task<double> OfAsync(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{P50,8:F2} {P95,8:F2}");

    // The nearest rank: a time that was measured, not one between two.
    private double At(double part) => sorted.Count == 0 ? double.NaN : sorted[(int)Math.Ceiling(part * sorted.Count) - 1];
}
