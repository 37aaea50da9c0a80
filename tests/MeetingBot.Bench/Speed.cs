using System.Diagnostics;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Bench;

/// <summary>Time from text to register.</summary>
internal static class Speed
{
    private const int Rounds = 5;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(0.5);

    /// <summary>Until the compiler has seen what is hot and the code no longer changes.</summary>
    public static void WarmUp()
    {
        var source = Load.All[1].Source();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Warm;)
        {
            MinutesParser.Parse(source);
        }
    }

    /// <summary>The best of some rounds: on a machine that does other things too, only the disturbance varies.</summary>
    public static double NanosecondsPerByte(Load load)
    {
        var source = load.Source();
        var bytes = (double)Load.BytesOf(source);
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var parsed = 0;
            var clock = Stopwatch.StartNew();
            do
            {
                GC.KeepAlive(MinutesParser.Parse(source));
                parsed++;
            }
            while (clock.Elapsed < Round);
            best = Math.Min(best, clock.Elapsed.TotalNanoseconds / parsed / bytes);
        }

        return best;
    }
}
