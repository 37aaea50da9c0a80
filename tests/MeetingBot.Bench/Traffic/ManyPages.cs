using MeetingBot.Bench.Bars;

namespace MeetingBot.Bench.Traffic;

/// <summary>2,000 open pages of the group chat.</summary>
internal static class ManyPages
{
    private const int Pages = 2000;

    public static async IAsyncEnumerable<Bar> MeasureAsync(string folder, TrafficOptions options)
    {
        await Task.CompletedTask;
        Directory.CreateDirectory(folder);
        yield return new($"open pages of the group chat ({options.Of(Pages)})", null, "", Pages, IsLeast: true);
    }
}
