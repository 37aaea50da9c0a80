using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Reminders.Notices;
using MeetingBot.Reminders.Settings;
using Microsoft.Extensions.Options;

namespace MeetingBot.Reminders;

/// <summary>What is due on a day, to whom, in which words, and why: a pure function of duties, office and day.</summary>
internal sealed class Planner(IOptions<RemindersOptions> options, OfficeHours hours, MinutesLinks links)
{
    /// <summary>So many office days before its day an occurrence of what recurs begins to be told.</summary>
    public int FirstRungOfRecurring => options.Value.Ladders.Recurring.Before.DefaultIfEmpty(0).Max();

    /// <summary>For a run over many duties.</summary>
    public DayPlan On(OfficeReach reach, DateOnly day) => new(options.Value, hours, links, reach, day);

    /// <summary>What these duties owe on this day as of its opening, told before or not.</summary>
    public IReadOnlyList<OwedNotice> Owe(IEnumerable<HeldDuty> duties, OfficeReach reach, DateOnly day) => On(reach, day).Owe(duties);
}
