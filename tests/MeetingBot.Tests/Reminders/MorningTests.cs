using System.Globalization;
using MeetingBot.Archive.Notices;
using MeetingBot.Reminders.Alarm;
using MeetingBot.Tasks.Rulings;
using MeetingBot.Tests.Archive.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Reminders;

/// <summary>The alarm in the whole program: when it plans, and when it does not.</summary>
public sealed class MorningTests
{
    private const int MostNews = 3;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_day_is_planned_when_the_office_opens_and_not_before()
    {
        var clock = new ManualClock(Taipei("2025-03-03T08:28"));
        await using var bot = await StartAsync(clock);
        clock.Advance(Minute);
        Assert.Null(News(bot).Last);

        await PassUntilAsync(clock, () => News(bot).Last is not null);

        Assert.Equal(new DateOnly(2025, 3, 3), News(bot).Last!.Day);
        Assert.True(News(bot).Last!.At >= Taipei("2025-03-03T08:30"));
    }

    [Theory]
    [InlineData("2025-03-01T10:00")] // a Saturday
    [InlineData("2025-03-03T17:30")]
    public async Task Outside_of_office_hours_nothing_is_planned(string now)
    {
        var clock = new ManualClock(Taipei(now));
        await using var bot = await StartAsync(clock);

        await bot.Services.GetRequiredService<ReminderAlarm>().TickAsync(default);

        Assert.Null(News(bot).Last);
    }

    [Fact]
    public async Task It_is_planned_again_when_something_became_free_and_else_not()
    {
        var clock = new ManualClock(Taipei("2025-03-03T07:00"));
        await using var bot = await StartAsync(clock);
        var (alarm, notices) = (bot.Services.GetRequiredService<ReminderAlarm>(), bot.Services.GetRequiredService<INoticeBook>());
        clock.Advance(TimeSpan.FromHours(2));
        await alarm.TickAsync(default);
        var first = News(bot).Last!;
        for (var i = 0; i < MostNews; i++)
        {
            first = News(bot).Last!;
            await alarm.TickAsync(default);
            if (ReferenceEquals(first, News(bot).Last))
            {
                break; // what the first load brings may come in between, and is news to plan for
            }
        }

        Assert.Same(first, News(bot).Last);

        for (var (i, isFree) = (0, false); !isFree; i++)
        {
            await notices.OweAsync([SomeNotice.Digest($"nobody{i}", "2025-03-04", $"9/{i}")], default);
            isFree = await notices.TakeBackAsync($"notice/nobody{i}/2025-03-04", "已完成", default); // unless the worker had it in hand already
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (ReferenceEquals(first, News(bot).Last))
        {
            await alarm.TickAsync(limit.Token); // the alarm of the program may be at it, and then this one stands back
            await Task.Delay(10, limit.Token);
        }

        Assert.NotSame(first, News(bot).Last);
    }

    private static async Task<BotHost> StartAsync(ManualClock clock)
    {
        var bot = await BotHost.StartAsync(replace: services => services.AddSingleton<TimeProvider>(clock));
        await bot.UntilReadyAsync();
        await bot.Services.GetRequiredService<DutySync>().RunAsync(default); // else what the first load brings would be news to plan for
        return bot;
    }

    private static PlanningNews News(BotHost bot) => bot.Services.GetRequiredService<PlanningNews>();

    private static async Task PassUntilAsync(ManualClock clock, Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!isSo())
        {
            clock.Advance(Minute);
            await Task.Delay(100, limit.Token); // the alarm wakes on a thread of its own
        }
    }

    private static DateTimeOffset Taipei(string moment) => new(DateTime.Parse(moment, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
