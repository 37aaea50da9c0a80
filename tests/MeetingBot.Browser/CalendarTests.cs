using MeetingBot.Tests;

namespace MeetingBot.Browser;

/// <summary>Another's parser reads the calendar that MeetingBot.Tests holds our writer to.</summary>
public sealed class CalendarTests
{
    [Fact]
    public Task Ical_js_reads_every_kind_of_entry_as_it_is_meant() => NodeScript.RunAsync(
        "calendar.mjs", Path.Combine(Repository.Root, "tests", "MeetingBot.Tests", "Reminders", "Feeds", "calendar.expected.ics"));
}
