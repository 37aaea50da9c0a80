using MeetingBot.Tasks.Rulings;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tasks;

/// <summary>The door of the room: duties, whose they are, and who may do what about them.</summary>
internal static class TasksModule
{
    public static IServiceCollection AddTasks(this IServiceCollection services) => services.AddSingleton<DayBook>().AddSingleton<OfficeBook>().AddSingleton<DutySync>();
}
