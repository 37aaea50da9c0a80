namespace MeetingBot.Archive.Duties;

/// <summary>Somebody wants to be reminded of a duty on a day of their own choice (提醒我 三天前).</summary>
internal sealed record Wish(string Person, DateOnly On);
