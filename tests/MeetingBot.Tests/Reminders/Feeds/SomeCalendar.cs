using System.Text;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Office;
using MeetingBot.Reminders.Feeds;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;
using MeetingBot.Tests.Tasks;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Reminders.Feeds;

/// <summary>Calendars of <see cref="SomeOffice"/>, as text with its lines unfolded.</summary>
internal static class SomeCalendar
{
    private static readonly IOptions<LinksOptions> Address = Options.Create(new LinksOptions { Base = "https://meetings.example.gov.tw/bot" });

    public static FeedEntries Entries { get; } = new(new(Address), Address);

    public static FeedCalendar Calendar { get; } = new(Entries, new(Options.Create(new RemindersOptions())));

    public static Owner Unit(string name = "資訊局") => new(name, name, false);

    public static string Of(string person, string? unit, OfficeToday office, params IReadOnlyList<HeldDuty> duties) => Unfold(Bytes(person, unit, office, duties));

    public static byte[] Bytes(string person, string? unit, OfficeToday office, IReadOnlyList<HeldDuty> duties) =>
        Calendar.Write(new Feed("", person, unit, default), new(1, office, duties));

    public static string Unfold(byte[] calendar) => Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal);

    public static int CountEvents(string calendar) => calendar.Split("BEGIN:VEVENT").Length - 1;
}
