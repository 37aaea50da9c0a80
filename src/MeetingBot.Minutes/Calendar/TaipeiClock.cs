namespace MeetingBot.Minutes.Calendar;

/// <summary>The day it is in Taipei, whatever the machine's zone. Taiwan keeps UTC+8 all year since 1980.</summary>
public static class TaipeiClock
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly Today(this TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Offset).DateTime);
    }
}
