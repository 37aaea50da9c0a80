namespace MeetingBot.Archive.Office;

/// <summary>A day that an admin told to be off or at work, beside the published calendar.</summary>
/// <param name="IsTyphoon">Offices are shut, but terms stay as they are (颱風假).</param>
/// <param name="By">Id of the admin.</param>
internal sealed record CalendarChange(DateOnly Day, bool IsOff, bool IsTyphoon, string Name, string By, DateTimeOffset At);
