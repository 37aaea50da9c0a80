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
    private readonly Ladders ladders;
    private readonly Recipients recipients;
    private readonly DutyNotices daily;
    private readonly WeeklyNotices weekly;
    private readonly ReceiptRoutes routes;
    private readonly DigestWriter digests;
    private readonly OfficeView office;

    public DayPlan(RemindersOptions options, OfficeHours hours, MinutesLinks links, OfficeView office, DateOnly day)
    {
        this.office = office;
        ladders = new(options, hours, office.Days, day);
        recipients = new Recipients(office, options.Channels, day);
        daily = new(office, ladders, recipients, new(office, options, ladders, recipients, day), day);
        weekly = new(office, ladders, recipients, daily, day);
        routes = new(office, recipients);
        digests = new(options, links, office, day);
    }

    /// <summary>How many parts have something to be told and nobody to hear it, not even an admin.</summary>
    public int Unheard => daily.Unheard;

    /// <summary>What these duties owe as of the day's opening, told before or not.</summary>
    public IReadOnlyList<OwedNotice> Owe(IEnumerable<HeldDuty> duties) => [.. duties.SelectMany(held => daily.Of(held).Concat(weekly.Of(held))).DistinctBy(owed => owed.Key)];

    /// <summary>Keys that make this notice an old one once they are told: those after it on the same ladder, and its own under another name of the unit.</summary>
    public IEnumerable<string> Later(OwedNotice owed) => ladders.Later(owed).Concat(UnderOtherNames(owed));

    // A unit that was renamed this morning is not told again what it was told last week.
    private IEnumerable<string> UnderOtherNames(OwedNotice owed) => owed.Owner.IsPerson || NoticeKey.Read(owed.Key) is not { } key ? []
        : office.Roll.FindUnit(owed.Owner.Key)?.Names.Where(name => name != owed.Owner.Key).Select(name => (key with { Owner = name }).ToString()) ?? [];

    /// <param name="given">Everything that was told of the same duties.</param>
    public IReadOnlyList<OwedNotice> Route(IReadOnlyList<OwedNotice> fresh, IReadOnlyList<GivenNotice> given) => [.. routes.Of(fresh, given)];

    /// <summary>One message for each recipient, by recipient.</summary>
    public IEnumerable<NoticeMessage> Compose(IEnumerable<OwedNotice> fresh) =>
        fresh.GroupBy(owed => owed.To.Recipient).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => digests.Write(one.First().To, [.. one]));
}
