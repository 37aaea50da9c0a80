using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;

namespace MeetingBot.Reminders;

/// <summary>What is due on a day, to whom, in which words, and why: a pure function of duties, office and day.</summary>
internal sealed class Planner(OfficeHours hours)
{
    /// <summary>What these duties owe on this day as of its opening, told before or not.</summary>
    public IReadOnlyList<OwedNotice> Owe(IEnumerable<HeldDuty> duties, OfficeView office, DateOnly day) => Nothing<OwedNotice>();

    /// <summary>What was not told yet, by way of those who read: unread goes to the deputy, read and still open is for the manager.</summary>
    /// <param name="given">Everything that was told of the same duties.</param>
    public IReadOnlyList<OwedNotice> Route(IReadOnlyList<OwedNotice> fresh, IReadOnlyList<GivenNotice> given, OfficeView office, DateOnly day) => hours.Opens < hours.Closes ? fresh : [];

    /// <summary>One message for each recipient.</summary>
    public IReadOnlyList<NoticeMessage> Compose(IReadOnlyList<OwedNotice> fresh, OfficeView office, DateOnly day) => Nothing<NoticeMessage>();

    /// <summary>Whether a notice that was planned still says what is so; asked again at hand-over.</summary>
    public bool IsStillOwed(HeldDuty held, Notice notice, OfficeView office, DateOnly day) => held.Duty.IsOpen && hours.Opens < hours.Closes;

    private IReadOnlyList<T> Nothing<T>() => hours.Opens < hours.Closes ? [] : [];
}
