using MeetingBot.Archive;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.People;

/// <summary>The door of the room: who is who, and who may see what.</summary>
internal static class PeopleModule
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSettings<PeopleOptions>(PeopleOptions.Section);
        return services.AddSingleton<RollFile>().AddSingleton<PeopleBook>();
    }

    /// <summary>For a host that stays: a wrong people file stops it before it starts; a verb has its own use of the file, or none.</summary>
    public static IServiceCollection AddPeopleWatch(this IServiceCollection services) => services.AddHostedService<RollWatch>();
}
