namespace MeetingBot.Reminders.Feeds;

/// <summary>One deadline in a calendar (行事曆).</summary>
/// <param name="Uid">The same for as long as it is the same deadline of the same owner.</param>
/// <param name="Sequence">Counts up with every change.</param>
/// <param name="Time">Of the day, where it has one: then the entry ends at it.</param>
internal sealed record CalendarEntry(
    string Uid, long Sequence, DateTimeOffset ChangedAt, DateOnly Day, TimeOnly? Time, string Summary, string Description)
{
    public string? Url { get; init; }

    /// <summary>Nobody is to do it any more.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Shown without alarms: it is over, or somebody paused it.</summary>
    public bool IsSilent { get; init; }
}
