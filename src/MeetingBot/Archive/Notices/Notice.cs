namespace MeetingBot.Archive.Notices;

/// <summary>One thing that one recipient is told of one duty, once (提醒).</summary>
/// <param name="Key">Duty, owner, the day it counts from, rung, its ordinal, recipient: written once.</param>
/// <param name="Owner">Whose part it is about.</param>
/// <param name="Rung">Of the ladder: before-7, day, overdue-1 …</param>
/// <param name="Why">In Chinese: sentence, rule and calendar.</param>
internal sealed record Notice(string Key, long Duty, string Owner, string Rung, string Why);
