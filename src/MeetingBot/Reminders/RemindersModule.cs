using MeetingBot.Archive;
using MeetingBot.Reminders.Alarm;
using MeetingBot.Reminders.Amending;
using MeetingBot.Reminders.Feeds;
using MeetingBot.Reminders.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;

namespace MeetingBot.Reminders;

/// <summary>The door of the room: what is due on a day, to whom, and why.</summary>
internal static class RemindersModule
{
    /// <summary>Name of the scheduler, under which it also looks for its clock.</summary>
    private const string Alarm = "reminders";

    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddSettings<RemindersOptions>(RemindersOptions.Section);
        return services
            .AddSingleton<IValidateOptions<RemindersOptions>, RemindersOptionsCheck>()
            .AddSingleton<OfficeHours>()
            .AddSingleton<ReachBook>()
            .AddSingleton<Mailbox>()
            .AddSingleton<Planner>()
            .AddSingleton<NextNotice>()
            .AddSingleton<FoundDuties>()
            .AddSingleton<RemindersRun>()
            .AddSingleton<FeedShelf>()
            .AddSingleton<FeedEntries>()
            .AddSingleton<FeedCalendar>()
            .AddSingleton<RecentOffice>()
            .AddSingleton<NoticeGate>()
            .AddSingleton<PlanningNews>()
            .AddSingleton<CalendarAmending>();
    }

    /// <summary>For a host that stays: rings each minute. A ring that was missed needs no other, since the next sees all there is.</summary>
    public static IServiceCollection AddReminderClock(this IServiceCollection services) => services
        .AddSingleton<ReminderAlarm>()
        .AddKeyedSingleton<TimeProvider>(Alarm, (provider, _) => new SteadyClock(provider.GetRequiredService<TimeProvider>()))
        .AddQuartz(Alarm, quartz => quartz.ScheduleJob<ReminderTick>(trigger => trigger.WithIdentity(Alarm).WithSimpleSchedule(Often)))
        .AddQuartzHostedService(Alarm, quartz => quartz.WaitForJobsToComplete = true);
}
