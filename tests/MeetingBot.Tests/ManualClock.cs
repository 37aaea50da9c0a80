using System.Threading.Channels;

namespace MeetingBot.Tests;

/// <summary>A clock that stands still until a test moves it; its timers fire on the way, in order.</summary>
internal sealed class ManualClock(DateTimeOffset? start = null) : TimeProvider
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private readonly Channel<bool> set = Channel.CreateUnbounded<bool>();
    private DateTimeOffset now = start ?? new(2025, 3, 1, 1, 0, 0, TimeSpan.Zero);

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
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        var end = GetUtcNow() + time;
        while (Next(end) is { } due)
        {
            due.Ring();
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

    private TimeSpan? Shortest()
    {
        lock (gate)
        {
            return timers.Min(timer => timer.Due) - now;
        }
    }

    private Timer? Next(DateTimeOffset end)
    {
        lock (gate)
        {
            var next = timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (next is not null)
            {
                now = next.Due!.Value > now ? next.Due.Value : now;
                next.Due = next.Period > TimeSpan.Zero ? now + next.Period : null;
            }

            return next;
        }
    }

    private sealed class Timer(ManualClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset? Due { get; set; }

        public TimeSpan Period { get; private set; }

        public void Ring() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                Due = dueTime < TimeSpan.Zero ? null : clock.now + dueTime;
                Period = period;
                clock.timers.Add(this);
            }

            clock.set.Writer.TryWrite(true);
            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
