using System.Diagnostics;
using MeetingBot.Archive.Duties;
using MeetingBot.Tests.Tasks;
using static MeetingBot.Tests.Reminders.Feeds.SomeCalendar;

namespace MeetingBot.Tests.Reminders.Feeds;

public sealed class FeedCalendarTests
{
    private static readonly string File = Path.Combine(Repository.Root, "tests", "MeetingBot.Tests", "Reminders", "Feeds", "calendar.expected.ics");

    [Theory]
    [InlineData("member", 1)] // works there
    [InlineData("contact", 1)] // hears what it owes
    [InlineData("manager", 1)]
    [InlineData("above", 0)] // a manager's own calendar is not all of the city
    [InlineData("other", 0)]
    [InlineData("nobody", 0)] // has left the people file
    public void Ones_own_calendar_holds_what_ones_units_owe(string person, int count) =>
        Assert.Equal(count, CountEvents(Of(person, null, SomeOffice.On(), SomeDuty.Of())));

    [Theory]
    [InlineData("member", 1)]
    [InlineData("contact", 1)]
    [InlineData("manager", 1)]
    [InlineData("above", 1)] // the manager of what is above it
    [InlineData("admin", 1)]
    [InlineData("deputy", 1)] // the contact is away
    [InlineData("below", 0)]
    [InlineData("other", 0)]
    [InlineData("nobody", 0)]
    public void A_units_calendar_is_empty_for_whoever_may_not_have_it_any_more(string person, int count) =>
        Assert.Equal(count, CountEvents(Of(person, "資訊局", SomeOffice.On(), SomeDuty.Of())));

    [Fact]
    public void What_stands_in_minutes_that_somebody_may_not_read_is_not_in_their_calendar()
    {
        var calendar = Of("member", null, SomeOffice.On(), SomeDuty.Of(file: "人事/3.txt"));

        Assert.Equal(0, CountEvents(calendar));
        Assert.DoesNotContain("弱點掃描", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public void What_all_staff_owe_is_in_the_calendar_of_each_until_they_have_done_it()
    {
        var training = SomeDuty.Of(new Ownership.Staff("望海市政府資訊局"), shares: [new("member", ShareState.Done, SomeDuty.Came)]);

        Assert.Contains("STATUS:CANCELLED", Of("member", null, SomeOffice.On(), training), StringComparison.Ordinal);
        Assert.Contains("STATUS:CONFIRMED", Of("below", null, SomeOffice.On(), training), StringComparison.Ordinal); // a section below
        Assert.Equal(0, CountEvents(Of("other", null, SomeOffice.On(), training)));
    }

    [Fact]
    public void A_part_that_was_handed_over_is_crossed_out_there_and_stands_here()
    {
        var held = SomeDuty.Of(shares: [new("資訊局", ShareState.HandedOver), new("工務局", IsTakenOver: true)]);

        Assert.Contains("SUMMARY:【已移交】", Of("member", null, SomeOffice.On(), held), StringComparison.Ordinal);
        Assert.Contains("SUMMARY:完成弱點掃描", Of("other", null, SomeOffice.On(), held), StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_without_entries_is_still_one() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//MeetingBot//Deadlines of meetings//ZH-TW
        CALSCALE:GREGORIAN
        NAME:資訊局的會議待辦
        X-WR-CALNAME:資訊局的會議待辦
        X-WR-TIMEZONE:Asia/Taipei
        REFRESH-INTERVAL;VALUE=DURATION:PT1H
        X-PUBLISHED-TTL:PT1H
        BEGIN:VTIMEZONE
        TZID:Asia/Taipei
        BEGIN:STANDARD
        DTSTART:19800101T000000
        TZOFFSETFROM:+0800
        TZOFFSETTO:+0800
        TZNAME:CST
        END:STANDARD
        END:VTIMEZONE
        END:VCALENDAR

        """,
        Of("member", "資訊局", SomeOffice.On()).ReplaceLineEndings("\n"));

    /// <summary>The same file is read by another's parser, in tests/MeetingBot.Browser. MEETINGBOT_GOLDEN=write makes it anew.</summary>
    [Fact]
    public void The_calendar_is_byte_for_byte_the_one_that_a_person_has_read()
    {
        var calendar = Bytes("member", "資訊局", SomeOffice.On(), EveryKind());
        if (Environment.GetEnvironmentVariable("MEETINGBOT_GOLDEN") == "write")
        {
            System.IO.File.WriteAllBytes(File, calendar);
        }

        Assert.Equal(Unfold(System.IO.File.ReadAllBytes(File)), Unfold(calendar));
        Assert.Equal(System.IO.File.ReadAllBytes(File), calendar);
    }

    [Fact]
    public void Five_thousand_entries_are_written_in_well_under_a_second()
    {
        HeldDuty[] duties = [.. Enumerable.Range(1, 5000).Select(i => Numbered(SomeDuty.Of(file: $"會議{i % 300}/{i}.txt"), i))];
        var office = SomeOffice.On();
        var best = Enumerable.Range(0, 5).Min(_ => Time(() => Bytes("member", "資訊局", office, duties))); // other tests share the processors

        Assert.True(best < TimeSpan.FromSeconds(1), best.ToString());
        Assert.Equal(5000, CountEvents(Of("member", "資訊局", office, duties)));
    }

    private static TimeSpan Time(Action act)
    {
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed;
    }

    private static HeldDuty[] EveryKind()
    {
        var plain = SomeDuty.Of();
        return
        [
            plain,
            Numbered(plain with { Duty = plain.Duty with { Term = plain.Duty.Term! with { Time = new(12, 0) }, Text = "請於12月31日（三）中午12時前，將\\表單;清單,送達。\n逾時不候。" } }, 58),
            Numbered(SomeDuty.Of(shares: [new("資訊局", ExtendedTo: new(2026, 1, 15), ExtendedAt: SomeDuty.Came, Slips: 1)]), 59),
            Numbered(SomeDuty.Of(state: DutyState.Done) with { Version = 4 }, 60),
            Numbered(SomeDuty.Of(due: "2025-12-10", recurs: "FREQ=MONTHLY;BYMONTHDAY=10"), 61),
            Numbered(SomeDuty.Of(origin: new Origin.ByHand("manager", "林局長"), due: "2026-02-28", shares: [new("資訊局", PausedUntil: new(2025, 12, 20))]), 62),
            Numbered(SomeDuty.Of(due: null), 63),
        ];
    }

    private static HeldDuty Numbered(HeldDuty held, long number) => held with { Duty = held.Duty with { Number = number } };
}
