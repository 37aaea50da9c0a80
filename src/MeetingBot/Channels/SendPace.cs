namespace MeetingBot.Channels;

/// <summary>
/// Keeps to the rates of the channels, in this process. A message counts from the moment it may go until its window has passed since the
/// channel answered: one that is slow on its way must not arrive together with the next second's.
/// </summary>
internal sealed class SendPace(TimeProvider clock)
{
    private const int ManyLines = 10_000;
    private static readonly TimeSpan LongestQueue = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, DateTimeOffset> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Counted>> counted = new(StringComparer.Ordinal);

    /// <summary>
    /// The same for what nobody waits for: a tenth of the channel's rate is left to answers, and whoever comes too soon gets a place in a queue,
    /// so that 80,000 reminders do not each ask again every second.
    /// </summary>
    public DateTimeOffset? TooSoonForNoticeUntil(string channel, string line, RateRules rules)
    {
        RateWindow[] share = [.. rules.Whole.Select(window => window with { Most = Math.Max(1, window.Most * 9 / 10) })];
        return TooSoonUntil(channel, line, rules with { Whole = share }) is { } until ? Place(channel, share, until) : null;
    }

    /// <summary>Counts one message to this line, of which <see cref="Answered"/> tells the end; or, when it would be too many, the moment from which it is not.</summary>
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

    /// <summary>A message that was counted has been answered, or will not be.</summary>
    public void Answered(string channel, string line)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            Answer(line, now);
            Answer(channel, now);
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
        if (!counted.TryGetValue(key, out var messages))
        {
            return null;
        }

        DateTimeOffset? until = null;
        foreach (var window in windows)
        {
            var tooMany = messages.Count(one => one.AnsweredAt is null || one.AnsweredAt > now - window.Length) - window.Most;
            if (tooMany >= 0)
            {
                var leaving = messages.Select(one => one.AnsweredAt).Where(at => at > now - window.Length).Order().ElementAtOrDefault(tooMany);
                until = Later(until, (leaving ?? now) + window.Length); // while too many are under way nobody knows: it is asked again then
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

        if (!counted.TryGetValue(key, out var messages))
        {
            counted[key] = messages = [];
        }

        var longest = windows.Max(window => window.Length);
        messages.RemoveAll(one => one.AnsweredAt <= now - longest);
        messages.Add(new());
    }

    private void Answer(string key, DateTimeOffset now)
    {
        if (counted.GetValueOrDefault(key)?.Find(one => one.AnsweredAt is null) is { } one)
        {
            one.AnsweredAt = now;
        }
    }

    // What is older than the longest window says nothing any more; looked for only when many have gathered.
    private void Forget(DateTimeOffset now)
    {
        if (counted.Count > ManyLines)
        {
            foreach (var (key, messages) in counted)
            {
                if (messages.TrueForAll(one => one.AnsweredAt < now - TimeSpan.FromHours(1)))
                {
                    counted.Remove(key);
                }
            }
        }
    }

    private sealed class Counted
    {
        /// <summary>Null while it is under way: when it reaches the channel, nobody knows yet.</summary>
        public DateTimeOffset? AnsweredAt { get; set; }
    }
}
