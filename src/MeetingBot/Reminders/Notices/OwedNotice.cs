using MeetingBot.Archive.Duties;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Notices;

/// <summary>One thing that somebody is to be told of a duty today, before it is known whether they have been told it.</summary>
/// <param name="Owner">Whose part it is about; of a manager's notice about staff, their unit.</param>
/// <param name="From">The day it counts from: the duty's term, or the owner's later day.</param>
/// <param name="IsIfRead">Owed only when the owner is known to have read an earlier notice of it.</param>
internal sealed record OwedNotice(HeldDuty Held, Owner Owner, DateOnly From, Rung Rung, Reached To, bool IsIfRead = false)
{
    /// <summary>Names of the staff who have not finished, for their manager.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];

    /// <summary>In Chinese: why it goes another way than the one before; null where it does not.</summary>
    public string? Detour { get; init; }

    /// <summary>For whom it is meant, not who receives it: what a deputy was told is told.</summary>
    public string Key { get; } = NoticeKey.Of(Held.Number, From, Rung, To.MeantFor, Owner.Key).ToString();
}
