using System.Globalization;
using MeetingBot.Archive.Notices;
using MeetingBot.Channels;
using MeetingBot.Reminders.Alarm;
using MeetingBot.Tasks.Rulings;
using MeetingBot.Tests.Archive.Notices;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace MeetingBot.Tests.Reminders;

/// <summary>The alarm in the whole program: when it plans, and when it does not.</summary>
public sealed class MorningTests
{
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
        var clock = new ManualClock(Taipei("2025-03-03T09:00"));
        await using var bot = await StartAsync(clock, WithoutHelp);
        var (alarm, notices) = (bot.Services.GetRequiredService<ReminderAlarm>(), bot.Services.GetRequiredService<INoticeBook>());
        await alarm.TickAsync(default);
        var first = News(bot).Last;

        await alarm.TickAsync(default);
        Assert.NotNull(first);
        Assert.Same(first, News(bot).Last);

        await notices.OweAsync([SomeNotice.Digest("nobody", "2025-03-04", "9/1")], default);
        Assert.True(await notices.TakeBackAsync("notice/nobody/2025-03-04", "已完成", default));
        clock.Advance(Minute * 10); // it rests between two plannings
        await alarm.TickAsync(default);
        Assert.NotSame(first, News(bot).Last);
    }

    // Nobody else rings the alarm, and nobody sends: what could not be sent would be free, and news to plan for.
    private static void WithoutHelp(IServiceCollection services)
    {
        foreach (var helper in services.Where(s => s.ImplementationType == typeof(OutboxWorker) || s.ImplementationType == typeof(QuartzHostedService)).ToList())
        {
            services.Remove(helper);
        }
    }

    private static async Task<BotHost> StartAsync(ManualClock clock, Action<IServiceCollection>? replace = null)
    {
        var bot = await BotHost.StartAsync(replace: services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            replace?.Invoke(services);
        });
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
