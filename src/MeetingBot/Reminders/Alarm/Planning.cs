namespace MeetingBot.Reminders.Alarm;

/// <param name="At">When it ended.</param>
/// <param name="Day">The day that was planned.</param>
internal sealed record Planning(DateTimeOffset At, DateOnly Day, RemindersReport Report);
