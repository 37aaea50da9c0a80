using System.Globalization;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.TaipeiOn;
using MeetingBot.Channels.TaipeiOn.Api;
using MeetingBot.Reminders;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;
using MeetingBot.Tests.Archive;
using MeetingBot.Tests.Archive.Duties;
using MeetingBot.Tests.Archive.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Channels.TaipeiOn;

public sealed class ReceiptTests : IAsyncLifetime, IDisposable
{
    private readonly SqliteStores stores = new();
    private readonly ManualClock clock = new(new(2025, 3, 3, 9, 0, 0, TimeSpan.FromHours(8))); // a Monday
    private TaipeiOnHouse house = null!;
    private Store store = null!;
    private TaipeiOnReceipts receipts = null!;

    public async Task InitializeAsync()
    {
        (house, store) = (await TaipeiOnHouse.OpenAsync(), stores.Open(clock));
        receipts = new(
            Options.Create(new TaipeiOnOptions { Enabled = true }), house.Get<Lazy<TeamPlusClient>>(), store.Notices,
            new OfficeHours(Options.Create(new RemindersOptions())), new DayBook(store.Calendar), clock, NullLogger<TaipeiOnReceipts>.Instance);
    }

    public async Task DisposeAsync()
    {
        receipts.Dispose();
        await house.DisposeAsync();
        store.Kill();
    }

    public void Dispose() => stores.Dispose();

    [Fact]
    public async Task Who_has_read_a_reminder_is_asked_for_and_kept()
    {
        await SentAsync("amy", 9001);
        await SentAsync("ben", 9002);
        house.City.ReadStatus[9001] = """{"IsSuccess":true,"ReadCount":1,"ReadDetailList":[{"Account":"amy","ReadTime":"2025-03-03 08:55"}]}""";

        await receipts.AskAsync(default);

        Assert.Equal(["ben"], await UnreadAsync());
        Assert.Equal(clock.GetUtcNow(), Assert.Single(await store.Notices.CarriedAsync("amy", default)).ReadAt);
    }

    [Fact]
    public async Task The_same_is_not_asked_for_every_minute_and_nothing_at_night()
    {
        await SentAsync("amy", 9001);
        await receipts.AskAsync(default);
        clock.Advance(TimeSpan.FromMinutes(1));
        await receipts.AskAsync(default);
        Assert.Single(house.City.Asked);

        clock.Advance(TimeSpan.FromMinutes(30));
        await receipts.AskAsync(default);
        clock.Advance(TimeSpan.FromHours(9));
        await receipts.AskAsync(default);
        Assert.Equal(2, house.City.Asked.Count);
    }

    [Fact]
    public async Task A_few_a_minute_and_all_of_them_in_the_end()
    {
        for (var i = 0; i < 25; i++)
        {
            await SentAsync($"p{i}", 9001 + i);
        }

        await receipts.AskAsync(default);
        Assert.Equal(20, house.City.Asked.Count);
        await receipts.AskAsync(default);
        Assert.Equal(25, house.City.Asked.Count);
    }

    private async Task SentAsync(string person, long sn)
    {
        var message = new Outgoing(person, new("taipeion", person, person), new("提醒")) { IsNotice = true };
        await store.Notices.OweAsync([new(message, $"person/{person}", SomeDuty.Day("2025-03-03"), "digest", [new($"1/{person}", 1, "甲科", "day", "因為")])], default);
        var entry = Assert.Single(await store.Outbox.TakeAsync(1, TimeSpan.FromMinutes(1), default));
        await store.Outbox.SentAsync(entry.Id, sn.ToString(CultureInfo.InvariantCulture), default);
    }

    private async Task<IEnumerable<string>> UnreadAsync() => (await store.Notices.UnreadAsync("taipeion", SomeDuty.Day("2025-03-01"), default)).Select(one => one.Key);
}
