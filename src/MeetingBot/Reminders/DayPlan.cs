using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Reminders.Digests;
using MeetingBot.Reminders.Notices;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Reminders.Settings;

namespace MeetingBot.Reminders;

/// <summary>The planning of one day; keeps what many duties share.</summary>
internal sealed class DayPlan
{
    private readonly DutyNotices daily;
    private readonly WeeklyNotices weekly;
    private readonly ReceiptRoutes routes;
    private readonly NewerKeys newer;
    private readonly DigestWriter digests;

    public DayPlan(RemindersOptions options, OfficeHours hours, MinutesLinks links, OfficeReach reach, DateOnly day)
    {
        var office = reach.Office;
        var ladders = new Ladders(options, hours, office.Days, day);
        var recipients = new Recipients(reach, options.Channels, day);
        daily = new(office, ladders, recipients, new(office, options, ladders, recipients, day), day);
        weekly = new(office, ladders, recipients, daily, day);
        routes = new(reach, recipients);
        newer = new(office, ladders);
        digests = new(options, links, reach, day);
    }

    /// <summary>How many parts have something to be told and nobody to hear it, not even an admin.</summary>
    public int Unheard => daily.Unheard;

    /// <summary>What these duties owe as of the day's opening, told before or not.</summary>
    public IReadOnlyList<OwedNotice> Owe(IEnumerable<HeldDuty> duties) => [.. duties.SelectMany(held => daily.Of(held).Concat(weekly.Of(held))).DistinctBy(owed => owed.Key)];

    /// <summary>Keys that make this notice an old one once they are told.</summary>
    public IEnumerable<string> Newer(OwedNotice owed) => newer.Of(owed);

    /// <param name="given">Everything that was told of the same duties.</param>
    public IReadOnlyList<OwedNotice> Route(IReadOnlyList<OwedNotice> fresh, IReadOnlyList<GivenNotice> given) => [.. routes.Of(fresh, given)];

    /// <summary>One message for each recipient, by recipient.</summary>
    public IEnumerable<NoticeMessage> Compose(IEnumerable<OwedNotice> fresh) =>
        fresh.GroupBy(owed => owed.To.Recipient).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => digests.Write(one.First().To, [.. one]));
}
