namespace MeetingBot.Channels;

/// <summary>Keeps to the rates of the channels, in this process.</summary>
internal sealed class SendPace(TimeProvider clock)
{
    private const int ManyLines = 10_000;
    private static readonly TimeSpan LongestQueue = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, DateTimeOffset> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<DateTimeOffset>> sent = new(StringComparer.Ordinal);

    /// <summary>
    /// The same for what nobody waits for: a tenth of the channel's rate is left to answers, and whoever comes too soon gets a place in a queue,
    /// so that 80,000 reminders do not each ask again every second.
    /// </summary>
    public DateTimeOffset? TooSoonForNoticeUntil(string channel, string line, RateRules rules)
    {
        RateWindow[] share = [.. rules.Whole.Select(window => window with { Most = Math.Max(1, window.Most * 9 / 10) })];
        return TooSoonUntil(channel, line, rules with { Whole = share }) is { } until ? Place(channel, share, until) : null;
    }

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

    // A little apart from the next, or a late one would push the one behind it out of its window.
    private DateTimeOffset Place(string channel, RateWindow[] share, DateTimeOffset until)
    {
        if (share.Length == 0)
        {
            return until;
        }

        lock (gate)
        {
            var apart = share.Max(window => window.Length / window.Most) * 1.05;
            var place = Later(until, places.GetValueOrDefault(channel) + apart)!.Value;
            var most = clock.GetUtcNow() + LongestQueue;
            return places[channel] = place < most ? place : most;
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
