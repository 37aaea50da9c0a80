using System.Globalization;
using MeetingBot.Archive.Duties;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders;

/// <summary>One thing that somebody is to be told of a duty today, before it is known whether they have been told it.</summary>
/// <param name="Owner">Whose part it is about; of a manager's notice about staff, their unit.</param>
/// <param name="From">The day it counts from: the duty's term, or the owner's later day.</param>
/// <param name="IsIfRead">Owed only when the owner is known to have read an earlier notice of it.</param>
internal sealed record OwedNotice(HeldDuty Held, Owner Owner, DateOnly From, Rung Rung, Reached To, bool IsIfRead = false)
{
    /// <summary>Duty, day it counts from, rung, its ordinal, for whom, owner: written once.</summary>
    public string Key { get; } = string.Create(
        CultureInfo.InvariantCulture, $"{Held.Number}|{From:O}|{Rung.Name}|{Rung.Ordinal}|{To.MeantFor}|{Owner.Key}");
}
