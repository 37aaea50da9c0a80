using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingBot.Archive;

/// <summary>How a room gets its section of the settings: read, checked when the program starts, and a key that nobody knows is told.</summary>
internal static class SettingsSection
{
    public static OptionsBuilder<T> AddSettings<T>(this IServiceCollection services, string section)
        where T : class
    {
        services.AddSingleton<IValidateOptions<T>>(provider => new KnownKeys<T>(provider.GetRequiredService<IConfiguration>().GetSection(section)));
        return services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
    }
}
