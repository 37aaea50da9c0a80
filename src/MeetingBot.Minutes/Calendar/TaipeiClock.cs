namespace MeetingBot.Minutes.Calendar;

/// <summary>The day it is in Taipei, whatever the machine's zone. Taiwan keeps UTC+8 all year since 1980.</summary>
public static class TaipeiClock
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly Today(this TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.GetUtcNow().InTaipei().Day;
    }

    /// <summary>The moment at which it is this time of this day in Taipei.</summary>
    public static DateTimeOffset InTaipei(this DateOnly day, TimeOnly time) => new(day, time, Offset);

    /// <summary>To the minute.</summary>
    public static Moment InTaipei(this DateTimeOffset moment)
    {
        var local = moment.ToOffset(Offset).DateTime;
        return new(DateOnly.FromDateTime(local), new TimeOnly(local.Hour, local.Minute));
    }
}
