namespace MeetingBot.Reminders.Alarm;

/// <summary>Whether a notice may go out now (放行).</summary>
internal abstract record Passing
{
    private Passing()
    {
    }

    public sealed record Go : Passing;

    /// <summary>Not at this hour.</summary>
    public sealed record Later(DateTimeOffset Until, string Why) : Passing;

    /// <summary>Something it tells is not so any more.</summary>
    public sealed record Needless(string Why) : Passing;
}
