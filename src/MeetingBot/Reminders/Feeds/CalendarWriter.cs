using System.Globalization;
using System.Xml;
using static System.FormattableString;

namespace MeetingBot.Reminders.Feeds;

/// <summary>
/// A calendar as a file that others subscribe to (RFC 5545). There is no METHOD, which is for what is sent to somebody; so DTSTAMP is when
/// an entry was last revised, and the same entries are the same bytes.
/// </summary>
/// <param name="opens">When the office opens: alarms ring then.</param>
internal sealed class CalendarWriter(TimeOnly opens)
{
    private const string Zone = "Asia/Taipei";
    private static readonly TimeSpan Shown = TimeSpan.FromMinutes(30); // a moment would be a line that nobody can read
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Always there, entries or not: a calendar without a single component is none.</summary>
    private static readonly string[] ZoneLines =
    [
        "BEGIN:VTIMEZONE", $"TZID:{Zone}", "BEGIN:STANDARD", "DTSTART:19800101T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "TZNAME:CST",
        "END:STANDARD", "END:VTIMEZONE",
    ];

    public byte[] Write(string name, IEnumerable<CalendarEntry> entries)
    {
        var lines = new ContentLines();
        Add(lines, "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//MeetingBot//Deadlines of meetings//ZH-TW", "CALSCALE:GREGORIAN");
        lines.AddText("NAME", name);
        lines.AddText("X-WR-CALNAME", name);
        Add(lines, $"X-WR-TIMEZONE:{Zone}", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H");
        Add(lines, ZoneLines);
        foreach (var entry in entries)
        {
            Write(lines, entry);
        }

        Add(lines, "END:VCALENDAR");
        return lines.ToArray();
    }

    private void Write(ContentLines lines, CalendarEntry entry)
    {
        var changed = Utc(entry.ChangedAt);
        Add(lines, "BEGIN:VEVENT", $"UID:{entry.Uid}", $"DTSTAMP:{changed}", $"LAST-MODIFIED:{changed}", Invariant($"SEQUENCE:{entry.Sequence}"));
        Add(lines, When(entry));
        lines.AddText("SUMMARY", entry.Summary);
        lines.AddText("DESCRIPTION", entry.Description);
        if (entry.Url is { } url)
        {
            Add(lines, $"URL:{url}");
        }

        Add(lines, entry.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED", "TRANSP:TRANSPARENT"); // a deadline takes nobody's time
        if (!entry.IsSilent)
        {
            WriteAlarms(lines, entry);
        }

        Add(lines, "END:VEVENT");
    }

    // On the day before and on the day: a calendar that asks once in a while is no place for the whole ladder.
    private void WriteAlarms(ContentLines lines, CalendarEntry entry)
    {
        string[] triggers = entry.Time is null
            ? [$"TRIGGER:{Span(opens.ToTimeSpan() - Day)}", $"TRIGGER:{Span(opens.ToTimeSpan())}"]
            : [$"TRIGGER;RELATED=END:{Span(-Day)}", $"TRIGGER;RELATED=END:{Span(TimeSpan.FromHours(-2))}"];
        foreach (var trigger in triggers)
        {
            Add(lines, "BEGIN:VALARM", "ACTION:DISPLAY", trigger);
            lines.AddText("DESCRIPTION", entry.Summary);
            Add(lines, "END:VALARM");
        }
    }

    // The end of a day is the day after it: DTEND is not part of the entry.
    private static string[] When(CalendarEntry entry) => entry.Time is { } time && entry.Day.ToDateTime(time) is var end
        ? [$"DTSTART;TZID={Zone}:{Local(end - Shown)}", $"DTEND;TZID={Zone}:{Local(end)}"]
        : [$"DTSTART;VALUE=DATE:{Date(entry.Day)}", $"DTEND;VALUE=DATE:{Date(entry.Day.AddDays(1))}"];

    private static void Add(ContentLines lines, params ReadOnlySpan<string> all)
    {
        foreach (var line in all)
        {
            lines.Add(line);
        }
    }

    private static string Span(TimeSpan span) => XmlConvert.ToString(span);

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Local(DateTime moment) => moment.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
