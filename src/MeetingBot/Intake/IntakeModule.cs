using MeetingBot.Archive;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Intake;

/// <summary>The door of the room: folder in, minutes understood out.</summary>
internal static class IntakeModule
{
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.AddSettings<IntakeOptions>(IntakeOptions.Section);
        return services.AddSingleton<MinutesIntake>().AddSingleton<MinutesReload>().AddSingleton<MinutesUpload>().AddSingleton<MinutesWatch>();
    }

    /// <summary>For a host that stays; a verb that ends has nothing to watch.</summary>
    public static IServiceCollection AddMinutesWatch(this IServiceCollection services) => services.AddHostedService(provider => provider.GetRequiredService<MinutesWatch>());
}
