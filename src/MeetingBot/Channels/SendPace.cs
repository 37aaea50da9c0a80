namespace MeetingBot.Channels;

/// <summary>Keeps to the rates of the channels, in this process.</summary>
internal sealed class SendPace(TimeProvider clock)
{
    private const int ManyLines = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> sent = new(StringComparer.Ordinal);

    /// <summary>Counts one message to this line; or, when it would be too many, the moment from which it is not.</summary>
    public DateTimeOffset? TooSoonUntil(string channel, string line, RateRules rules)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var until = Later(Free(line, rules.Line, now), Free(channel, rules.Whole, now));
            if (until is null)
            {
                Count(line, rules.Line, now);
                Count(channel, rules.Whole, now);
                Forget(now);
            }

            return until;
        }
    }

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other : one;

    private DateTimeOffset? Free(string key, IReadOnlyList<RateWindow> windows, DateTimeOffset now)
    {
        if (!sent.TryGetValue(key, out var moments))
        {
            return null;
        }

        DateTimeOffset? until = null;
        foreach (var window in windows)
        {
            var inside = moments.Count(moment => moment > now - window.Length);
            if (inside >= window.Most)
            {
                until = Later(until, moments.ElementAt(moments.Count - window.Most) + window.Length);
            }
        }

        return until;
    }

    private void Count(string key, IReadOnlyList<RateWindow> windows, DateTimeOffset now)
    {
        if (windows.Count == 0)
        {
            return;
        }

        if (!sent.TryGetValue(key, out var moments))
        {
            sent[key] = moments = new();
        }

        moments.Enqueue(now);
        while (moments.Count > windows.Max(window => window.Most))
        {
            moments.Dequeue();
        }
    }

    // What is older than the longest window says nothing any more; looked for only when many have gathered.
    private void Forget(DateTimeOffset now)
    {
        if (sent.Count > ManyLines)
        {
            foreach (var (key, moments) in sent)
            {
                if (moments.Last() < now - TimeSpan.FromHours(1))
                {
                    sent.Remove(key);
                }
            }
        }
    }
}
