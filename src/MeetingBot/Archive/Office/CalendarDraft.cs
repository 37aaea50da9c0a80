namespace MeetingBot.Archive.Office;

/// <summary>Changes to the calendar that were shown to an admin and wait for a word.</summary>
/// <param name="Restored">Days that become again as they were published.</param>
internal sealed record CalendarDraft(IReadOnlyList<CalendarChange> Changes, IReadOnlyList<DateOnly> Restored);
