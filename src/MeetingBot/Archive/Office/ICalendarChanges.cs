namespace MeetingBot.Archive.Office;

/// <summary>Changes to the calendar of office days; one for a day, the last one told.</summary>
internal interface ICalendarChanges
{
    /// <summary>By day.</summary>
    Task<IReadOnlyList<CalendarChange>> ListAsync(CancellationToken cancel);

    Task KeepAsync(IReadOnlyList<CalendarChange> changes, CancellationToken cancel);

    /// <summary>The day is as it was published; false when nothing was kept of it.</summary>
    Task<bool> RemoveAsync(DateOnly day, CancellationToken cancel);
}
