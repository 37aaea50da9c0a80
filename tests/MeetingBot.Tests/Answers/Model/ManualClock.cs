using System.Threading.Channels;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>Time that stands still until a test moves it; its timers fire on the way, in order.</summary>
internal sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private readonly Channel<bool> set = Channel.CreateUnbounded<bool>();
    private DateTimeOffset now = start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        var end = GetUtcNow() + by;
        while (Next(end) is { } timer)
        {
            timer.Fire();
        }

        lock (gate)
        {
            now = end;
        }
    }

    /// <summary>Waits until somebody waits for less than this, and lets him wait no longer.</summary>
    /// <returns>How long he meant to wait.</returns>
    public async Task<TimeSpan> SkipWaitUnderAsync(TimeSpan most)
    {
        using var limit = new CancellationTokenSource(Enough);
        while (true)
        {
            if (Shortest() is { } wait && wait < most)
            {
                Advance(wait);
                return wait;
            }

            await set.Reader.ReadAsync(limit.Token); // cancelled: nobody set a timer
        }
    }

    internal void Set(ManualTimer timer, TimeSpan wait)
    {
        lock (gate)
        {
            timers.Remove(timer);
            if (wait != Timeout.InfiniteTimeSpan)
            {
                timer.Due = now + wait;
                timers.Add(timer);
            }
        }

        set.Writer.TryWrite(true);
    }

    private TimeSpan? Shortest()
    {
        lock (gate)
        {
            return timers.Count == 0 ? null : timers.Min(timer => timer.Due) - now;
        }
    }

    private ManualTimer? Next(DateTimeOffset end)
    {
        lock (gate)
        {
            var next = timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (next is not null)
            {
                timers.Remove(next);
                now = next.Due > now ? next.Due : now;
            }

            return next;
        }
    }
}
