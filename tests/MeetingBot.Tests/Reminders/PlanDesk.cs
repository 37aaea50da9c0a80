using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.People;
using MeetingBot.Reminders;
using MeetingBot.Reminders.Notices;
using MeetingBot.Reminders.Settings;
using MeetingBot.Reminders.Simulation;
using MeetingBot.Tasks;
using MeetingBot.Tests.Tasks;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Reminders;

/// <summary>Plans days one after the other, as the run does, over duties and an office that the test holds in its hands.</summary>
internal sealed class PlanDesk(Roll? roll = null, RemindersOptions? settings = null, SentNotices? book = null)
{
    private readonly SentNotices book = book ?? new(new ManualClock());
    private readonly RemindersOptions options = settings ?? new();

    public SentNotices Book => book;

    public List<HeldDuty> Duties { get; } = [];

    public List<CalendarChange> Calendar { get; } = [];

    public List<Absence> Absences { get; } = [];

    public Dictionary<string, Abilities> Ways { get; } = [];

    /// <summary>What becomes of what was told, before the next day looks: who read it, what failed.</summary>
    public Func<GivenNotice, GivenNotice> Fate { set => book.Fate = value; }

    public Planner Planner => new(Options.Create(options), Hours, new MinutesLinks(Options.Create(new LinksOptions())));

    public OfficeHours Hours => new(Options.Create(options));

    public OfficeToday Office => new(roll ?? SomeOffice.Roll, OfficeDays.Of(Calendar), Absences, DateTimeOffset.UnixEpoch);

    public OfficeReach Reach => new(Office, Ways);

    /// <summary>What goes out on this day; nothing while the office is shut all day.</summary>
    public IReadOnlyList<NoticeMessage> On(string day) => On(DateOnly.Parse(day, CultureInfo.InvariantCulture));

    public IReadOnlyList<NoticeMessage> On(DateOnly day)
    {
        var office = Office;
        if (!office.Days.Openings.IsOfficeDay(day))
        {
            return [];
        }

        var plan = Planner.On(Reach, day);
        var fresh = Now(new FreshNotices(book).OfAsync(plan, Duties, default));
        Now(book.OweAsync([.. plan.Compose(fresh)], default));
        return book.Take();
    }

    /// <summary>Every day from one to the other, with what went out on it.</summary>
    public IReadOnlyList<NoticeMessage> Through(string from, string to)
    {
        var all = new List<NoticeMessage>();
        for (var day = DateOnly.Parse(from, CultureInfo.InvariantCulture); day <= DateOnly.Parse(to, CultureInfo.InvariantCulture); day = day.AddDays(1))
        {
            all.AddRange(On(day));
        }

        return all;
    }

    /// <summary>12-10 contact before-14; …: what each was told on which day.</summary>
    public static string Told(IEnumerable<NoticeMessage> messages) => string.Join("; ", messages.Select(message => string.Create(
        CultureInfo.InvariantCulture, $"{message.Day:MM-dd} {message.Recipient.Split('/')[1]} {string.Join('+', message.Notices.Select(notice => notice.Rung))}")));

    private static T Now<T>(Task<T> task) => task.IsCompletedSuccessfully ? task.Result : throw new InvalidOperationException("In memory nothing waits.");
}
