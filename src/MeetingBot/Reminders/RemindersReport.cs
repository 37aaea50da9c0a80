namespace MeetingBot.Reminders;

/// <summary>What came of a run.</summary>
/// <param name="IsOpen">Whether the office was open; if not, nothing was done.</param>
/// <param name="TakenBack">Messages of earlier days that had not gone out.</param>
/// <param name="Owed">Messages that are owed since this run.</param>
/// <param name="Notices">How many notices were planned into messages, those of recipients who have had theirs today included.</param>
/// <param name="Unreachable">Notices that nobody could be found for, not even an admin.</param>
internal sealed record RemindersReport(bool IsOpen, int TakenBack, int Owed, int Notices, int Unreachable)
{
    public static RemindersReport Shut { get; } = new(false, 0, 0, 0, 0);
}
