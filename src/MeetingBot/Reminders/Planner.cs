using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
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
    public DayPlan On(OfficeView office, DateOnly day) => new(options.Value, hours, links, office, day);

    /// <summary>What these duties owe on this day as of its opening, told before or not.</summary>
    public IReadOnlyList<OwedNotice> Owe(IEnumerable<HeldDuty> duties, OfficeView office, DateOnly day) => On(office, day).Owe(duties);

    /// <summary>What was not told yet, by way of those who read: unread goes to the deputy, read and still open is for the manager.</summary>
    /// <param name="given">Everything that was told of the same duties.</param>
    public IReadOnlyList<OwedNotice> Route(IReadOnlyList<OwedNotice> fresh, IReadOnlyList<GivenNotice> given, OfficeView office, DateOnly day) =>
        On(office, day).Route(fresh, given);

    /// <summary>One message for each recipient.</summary>
    public IReadOnlyList<NoticeMessage> Compose(IReadOnlyList<OwedNotice> fresh, OfficeView office, DateOnly day) => [.. On(office, day).Compose(fresh)];

    /// <summary>Whether a notice that was planned still says what is so; asked again at hand-over.</summary>
    public bool IsStillOwed(HeldDuty held, Notice notice, OfficeView office, DateOnly day) => hours.Opens < hours.Closes && StillOwed.Is(held, notice, office, day);
}
