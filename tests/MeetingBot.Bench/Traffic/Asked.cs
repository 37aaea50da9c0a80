using System.Diagnostics;

namespace MeetingBot.Bench.Traffic;

/// <summary>One question on its way.</summary>
internal sealed class Asked
{
    private readonly Lock gate = new();
    private int unmarked;

    public long AskedAt { get; init; }

    public long AcceptedAt { get; set; }

    public long AnsweredAt { get; private set; }

    public int Answers { get; private set; }

    /// <summary>Answers that do not say that they are sent again, but for one. On a busy machine it need not be the first that is seen here.</summary>
    public int UnmarkedRepeats => Math.Max(0, unmarked - 1);

    public double MillisecondsToAccept => Stopwatch.GetElapsedTime(AskedAt, AcceptedAt).TotalMilliseconds;

    /// <summary>From the acceptance: what came sooner than the acceptance was read counts as nothing.</summary>
    public double MillisecondsToAnswer => Math.Max(0, Stopwatch.GetElapsedTime(AcceptedAt, AnsweredAt).TotalMilliseconds);

    public void Answer(bool isMarked)
    {
        lock (gate)
        {
            Answers++;
            if (Answers == 1)
            {
                AnsweredAt = Stopwatch.GetTimestamp();
            }

            unmarked += isMarked ? 0 : 1;
        }
    }
}
