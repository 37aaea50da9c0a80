using System.Diagnostics;

namespace MeetingBot.Bench.Bars;

/// <summary>How long each of many tries took, in milliseconds.</summary>
internal sealed class Times
{
    private readonly List<double> milliseconds = [];

    public double P50 => At(0.50);

    public double P95 => At(0.95);

    public int Count => milliseconds.Count;

    public void Add(double time) => milliseconds.Add(time);

    public void Clear() => milliseconds.Clear();

    public async Task<double> AddAsync(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Add(took);
        return took;
    }

    // The nearest rank: a time that was measured, not one between two.
    private double At(double part)
    {
        var sorted = milliseconds.Order().ToList();
        return sorted[(int)Math.Ceiling(part * sorted.Count) - 1];
    }
}
