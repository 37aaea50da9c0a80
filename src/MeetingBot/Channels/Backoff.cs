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
    private static readonly TimeSpan Crowd = TimeSpan.FromSeconds(1);

    /// <param name="age">Since it has been owed.</param>
    /// <param name="wanted">What the channel asks for; it is never asked again sooner.</param>
    /// <returns>Null when it has been tried long enough.</returns>
    public static TimeSpan? Next(TimeSpan age, TimeSpan? wanted)
    {
        if (age > GiveUp)
        {
            return null;
        }

        var wait = TimeSpan.FromTicks(Math.Clamp(age.Ticks / 2, Shortest.Ticks, Longest.Ticks)) * (0.8 + (0.4 * Chance()));
        return wanted > wait ? wanted : wait;
    }

    /// <summary>
    /// How long one waits that is only held back to keep to a rate: nothing failed, so neither does the wait grow nor is it ever given up.
    /// Those that have waited long and are many do not all come back in the same moment.
    /// </summary>
    public static TimeSpan Paced(TimeSpan age, TimeSpan wanted) => wanted + (TimeSpan.FromTicks(Math.Clamp(age.Ticks / 2, 0, Crowd.Ticks)) * Chance());

#pragma warning disable CA5394 // jitter is no secret
    private static double Chance() => Random.Shared.NextDouble();
#pragma warning restore CA5394
}
