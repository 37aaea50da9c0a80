using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.People;

/// <summary>The door of the room: who is who, and who may see what.</summary>
internal static class PeopleModule
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services.AddSingleton<PeopleBook>();
}
