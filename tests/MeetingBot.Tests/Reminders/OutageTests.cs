using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Channels;
using MeetingBot.Reminders;
using MeetingBot.Tests.Archive.Duties;
using MeetingBot.Tests.Channels;
using MeetingBot.Tests.Console;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Reminders;

/// <summary>The whole program, and more than one of it, through mornings that do not go as they should.</summary>
public sealed class OutageTests : IDisposable
{
    private const string Channel = "bf.fake";
    private static readonly DateTimeOffset Monday = new(2025, 3, 3, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly TempFolder folder = new TempFolder().With("minutes/a.txt", "無").With("people.json", """
        {
          "units": [{ "name": "工務局" }],
          "people": [
            { "id": "wang", "name": "王小明", "units": ["工務局"], "contactFor": ["工務局"], "accounts": { "bf.fake": "wang" } },
            { "id": "lee", "name": "李建國", "units": ["工務局"], "manages": ["工務局"], "accounts": { "bf.fake": "lee" } },
          ],
        }
        """);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task After_a_week_without_the_program_there_is_one_digest_of_what_was_missed()
    {
        var clock = new ManualClock(Monday);
        var channel = new FakeChannel { Called = Channel };
        await using (var bot = await StartAsync(clock, channel))
        {
            await AddAsync(bot, SomeDuty.Of("修復路面", "2025-03-12"), SomeDuty.Of("清理水溝", "2025-03-20"));
            await TickAsync(bot);
            Assert.Equal(2, Listed((await channel.NextAsync()).Message));
        }

        clock.Advance(TimeSpan.FromDays(8)); // the rungs 7, 3 and 1 before the first and 7 before the second passed
        await using var again = await StartAsync(clock, channel);
        await TickAsync(again);

        var missed = await channel.NextAsync();
        Assert.Equal((2, Address.Private(Channel, "wang")), (Listed(missed.Message), missed.Message.To));
        await TickAsync(again);
        Assert.False(channel.HasMore);
    }

    [Fact]
    public async Task Two_processes_that_plan_the_same_morning_tell_everybody_once()
    {
        var clock = new ManualClock(Monday);
        var channel = new FakeChannel { Called = Channel };
        await using var one = await StartAsync(clock, channel);
        await using var other = await StartAsync(clock, channel);
        await AddAsync(one, SomeDuty.Of("修復路面", "2025-03-12"));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => (i % 2 == 0 ? one : other).Services.GetRequiredService<RemindersRun>().RunAsync(default))));
        Ring(one, other);

        await channel.NextAsync();
        await one.Services.GetRequiredService<IOutbox>().PutAsync([new("last", Address.Private(Channel, "wang"), new("最後"))], default);
        Ring(one, other);
        Assert.Equal("last", (await channel.NextAsync()).Message.Key);
        Assert.False(channel.HasMore);
    }

    [Fact]
    public async Task A_clock_that_is_put_back_and_forth_tells_nothing_twice()
    {
        var channel = new FakeChannel { Called = Channel };
        await using (var bot = await StartAsync(new ManualClock(Monday), channel))
        {
            await AddAsync(bot, SomeDuty.Of("修復路面", "2025-03-12"));
            await TickAsync(bot);
            await channel.NextAsync();
        }

        foreach (var moved in new[] { TimeSpan.FromHours(-20), TimeSpan.FromHours(3), TimeSpan.FromDays(-3), TimeSpan.Zero })
        {
            await using var bot = await StartAsync(new ManualClock(Monday + moved), channel);
            await TickAsync(bot);
            Assert.Equal(0, await WaitingAsync(bot));
        }

        Assert.False(channel.HasMore);
    }

    private Task<BotHost> StartAsync(ManualClock clock, FakeChannel channel) => BotHost.StartAsync(
        new Dictionary<string, string?>
        {
            ["Archive:Path"] = Path.Combine(folder.Path, "shared.db"),
            ["Minutes:Folder"] = Path.Combine(folder.Path, "minutes"),
            ["People:File"] = Path.Combine(folder.Path, "people.json"),
            ["Reminders:Channels:0"] = Channel,
            ["BotFramework:AllowAnonymous"] = "false", // its own way out would serve every bf.
        },
        services => services.AddSingleton<IChannel>(channel).AddSingleton<TimeProvider>(clock));

    private static async Task AddAsync(BotHost bot, params Duty[] duties) => await bot.Services.GetRequiredService<IDutyBook>().AddAsync(
        [.. duties.Select(duty => (duty with { Origin = new Origin.ByHand("lee", "李建國"), Owners = new Ownership.Units(["工務局"]), CameAt = Monday.AddDays(-3), TermSince = Monday.AddDays(-3) }, SomeDuty.Event()))],
        default);

    // Not by the alarm, which may have planned the day before the test's duties were there, and plans it once.
    private static async Task TickAsync(BotHost bot)
    {
        await bot.Services.GetRequiredService<RemindersRun>().RunAsync(default);
        Ring(bot);
    }

    private static void Ring(params BotHost[] bots) => Array.ForEach(bots, bot => bot.Services.GetRequiredService<PostBell>().RingOut());

    private static async Task<int> WaitingAsync(BotHost bot) =>
        (await bot.Services.GetRequiredService<IOutbox>().ListAsync([OutboxState.Pending, OutboxState.Sending], 9, default)).Count;

    private static int Listed(Outgoing message) => message.Message.Text.Split("・待辦").Length - 1;
}
