namespace MeetingBot.Reminders.Amending;

/// <summary>Something that another calendar moves to another day.</summary>
/// <param name="Owner">Whose notice it is; null where it is the duty's term.</param>
/// <param name="What">期限, 7天前的提醒, 當天的提醒, 逾期的提醒.</param>
internal sealed record CalendarMove(long Duty, string? Owner, string What, DateOnly From, DateOnly To);
