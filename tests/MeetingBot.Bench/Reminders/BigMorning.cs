using MeetingBot.Bench.Bars;
using MeetingBot.Bench.Steps;

namespace MeetingBot.Bench.Reminders;

/// <summary>The morning of a city with 80,000 people and 20,000 open duties, in a process of its own.</summary>
internal static class BigMorning
{
    public const string Fill = "reminders-fill";
    public const string Plan = "reminders-plan";
    private const int People = 80_000;

    public static async IAsyncEnumerable<Bar> MeasureAsync(string folder, int part)
    {
        Directory.CreateDirectory(folder);
        foreach (var step in new[] { Fill, Plan })
        {
            foreach (var bar in await StepProcess.RunAsync(step, folder, People / part))
            {
                yield return bar;
            }
        }
    }
}
