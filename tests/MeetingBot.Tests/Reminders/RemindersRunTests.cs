using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.People;
using MeetingBot.Reminders;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;
using MeetingBot.Tests.Archive;
using MeetingBot.Tests.Archive.Sqlite;
using MeetingBot.Tests.Tasks;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Reminders;

/// <summary>The run over a real file: a duty of 資訊局 that came in on 2025-12-01 at 09:00 and is due on 2025-12-31, and nothing is sent unless the test sends it.</summary>
public sealed class RemindersRunTests : IDisposable
{
    private readonly SqliteStores stores = new();
    private readonly ManualClock clock = new(SomeOffice.Noon("2025-12-01"));
    private readonly Store store;
    private readonly RemindersRun run;

    public RemindersRunTests()
    {
        store = stores.Open(clock);
        var options = Options.Create(new RemindersOptions { Channels = ["web"] });
        var hours = new OfficeHours(options);
        var offices = new OfficeBook(PeopleBook.Of(SomeOffice.Roll), new DayBook(store.Calendar), store.Absences, clock);
        run = new(
            hours, offices, new(store.Ways, store.Notices), store.Duties, store.Notices,
            new(options, hours, new MinutesLinks(Options.Create(new LinksOptions()))), new FoundDuties(store.Minutes, store.Duties, store.Outbox, options));
    }

    public void Dispose()
    {
        store.Kill();
        stores.Dispose();
    }

    [Fact]
    public async Task A_morning_owes_each_recipient_one_message()
    {
        await AddAsync(SomeDuty.Of(), SomeDuty.Of(due: "2025-12-24"));

        Assert.Equal(new RemindersReport(true, 0, 1, 2, 0), await OnAsync("2025-12-02T08:30"));
        Assert.Equal("person/contact told+told", await WaitingAsync());
    }

    [Fact]
    public async Task A_second_run_of_the_day_owes_nothing_more()
    {
        await AddAsync(SomeDuty.Of());
        await OnAsync("2025-12-02T08:30");

        Assert.Equal(new RemindersReport(true, 0, 0, 0, 0), await OnAsync("2025-12-02T08:31"));
        Assert.Equal("person/contact told", await WaitingAsync());
    }

    [Theory]
    [InlineData("2025-12-02T15:00", "person/contact told")] // late, and the office is open
    [InlineData("2025-12-02T17:30", "")]
    [InlineData("2025-12-02T08:29", "")]
    [InlineData("2025-12-06T10:00", "")] // a Saturday
    public async Task A_late_run_owes_the_same_while_the_office_is_open(string now, string expected)
    {
        await AddAsync(SomeDuty.Of());

        await OnAsync(now);

        Assert.Equal(expected, await WaitingAsync());
    }

    [Fact]
    public async Task After_a_week_of_outage_what_waited_is_taken_back_and_told_in_one_digest_of_what_was_missed()
    {
        await AddAsync(SomeDuty.Of(), SomeDuty.Of(due: "2026-01-07"));
        await OnAsync("2025-12-17T08:30");
        Assert.Equal("person/contact before-14+before-14", await WaitingAsync());

        var report = await OnAsync("2025-12-29T08:30"); // 7 and 3 before the first passed, 7 before the second

        Assert.Equal(1, report.TakenBack);
        Assert.Equal("person/contact before-3+before-7", await WaitingAsync());
        Assert.Single(await store.Outbox.ListAsync([OutboxState.TakenBack], 9, default));
    }

    [Fact]
    public async Task What_waited_comes_again_the_next_day_even_when_no_rung_is_new()
    {
        await AddAsync(SomeDuty.Of());
        await OnAsync("2025-12-10T08:30");

        await OnAsync("2025-12-11T08:30");

        Assert.Equal("person/contact before-14", await WaitingAsync());
    }

    [Fact]
    public async Task What_recurs_comes_to_its_next_occurrence_before_anybody_is_told_of_the_one_that_is_done()
    {
        var number = await AddAsync(SomeDuty.Of(due: "2025-12-10", recurs: "FREQ=MONTHLY;BYMONTHDAY=10"));
        await store.Duties.ChangeAsync(number, _ => (true, DutyChange.Of(new Share("資訊局", ShareState.Done), Said("完成"))), default);

        await OnAsync("2025-12-11T08:30");

        var held = (await store.Duties.FindAsync(number, default))!;
        Assert.Equal((new DateOnly(2026, 1, 10), true), (held.Duty.Term!.Day, held.ShareOf("資訊局").IsOpen));
        Assert.Equal("", await WaitingAsync());
    }

    [Fact]
    public async Task What_is_historic_is_told_to_nobody()
    {
        await AddAsync(SomeDuty.Of(due: "2025-10-01", state: DutyState.Historic));

        await OnAsync("2025-12-02T08:30");

        Assert.Equal("", await WaitingAsync());
    }

    private async Task<long> AddAsync(params HeldDuty[] held) =>
        (await store.Duties.AddAsync([.. held.Select(one => (one.Duty with { Number = 0 }, Said("列入待辦")))], default))[^1].Number;

    private async Task<RemindersReport> OnAsync(string moment)
    {
        clock.Advance(new DateTimeOffset(DateTime.Parse(moment, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)) - clock.GetUtcNow());
        return await run.RunAsync(default);
    }

    // Recipients and rungs; without what admins hear of a load, which carries no notice.
    private async Task<string> WaitingAsync()
    {
        var said = new List<string>();
        foreach (var entry in await store.Outbox.ListAsync([OutboxState.Pending], 9, default))
        {
            var carried = await store.Notices.CarriedAsync(entry.Message.Key, default);
            if (carried.Count > 0)
            {
                said.Add($"{carried[0].Recipient} {string.Join('+', carried.Select(one => one.Notice.Rung).Order(StringComparer.Ordinal))}");
            }
        }

        return string.Join("; ", said);
    }

    private static DutyEvent Said(string what) => new(SomeDuty.Came, null, null, "測試", what);
}
