using MeetingBot.Archive;
using MeetingBot.Reminders.Feeds;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Reminders;

/// <summary>The door of the room: what is due on a day, to whom, and why.</summary>
internal static class RemindersModule
{
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddSettings<RemindersOptions>(RemindersOptions.Section);
        return services
            .AddSingleton<OfficeHours>()
            .AddSingleton<OfficeViews>()
            .AddSingleton<Planner>()
            .AddSingleton<RemindersRun>()
            .AddSingleton<FeedShelf>()
            .AddSingleton<FeedEntries>()
            .AddSingleton<FeedCalendar>();
    }
}
