namespace MeetingBot.Channels;

/// <summary>
/// How long to wait before a message that did not arrive is tried again: half as long as it has been tried, so that the waits grow by
/// half each time without anybody counting, with some jitter.
/// </summary>
internal static class Backoff
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan GiveUp = TimeSpan.FromDays(1);

    /// <param name="age">Since it has been owed.</param>
    /// <param name="wanted">What the channel asks for; it is never asked again sooner.</param>
    /// <returns>Null when it has been tried long enough.</returns>
    public static TimeSpan? Next(TimeSpan age, TimeSpan? wanted)
    {
        if (age > GiveUp)
        {
            return null;
        }

        var wait = TimeSpan.FromTicks(Math.Clamp(age.Ticks / 2, Shortest.Ticks, Longest.Ticks));
#pragma warning disable CA5394 // jitter is no secret
        wait *= 0.8 + (0.4 * Random.Shared.NextDouble());
#pragma warning restore CA5394
        return wanted > wait ? wanted : wait;
    }
}
