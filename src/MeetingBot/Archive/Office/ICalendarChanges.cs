namespace MeetingBot.Archive.Office;

/// <summary>Changes to the calendar of office days; one for a day, the last one told.</summary>
internal interface ICalendarChanges
{
    /// <summary>By day.</summary>
    Task<IReadOnlyList<CalendarChange>> ListAsync(CancellationToken cancel);

    Task KeepAsync(IReadOnlyList<CalendarChange> changes, CancellationToken cancel);

    /// <summary>The day is as it was published; false when nothing was kept of it.</summary>
    Task<bool> RemoveAsync(DateOnly day, CancellationToken cancel);

    /// <summary>Keeps what waits for a word; what has waited for days is forgotten.</summary>
    Task ProposeAsync(string id, CalendarDraft draft, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Null when it was decided, or has waited too long.</summary>
    Task<CalendarDraft?> ProposedAsync(string id, CancellationToken cancel);

    /// <summary>It is decided.</summary>
    Task DropProposedAsync(string id, CancellationToken cancel);
}
