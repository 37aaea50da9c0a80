using MeetingBot.Archive;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingBot.Web.Hosting;

/// <summary>The program that stays.</summary>
internal static class WebHost
{
    /// <summary>Until it is told to stop; the exit status.</summary>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        await using (app.ConfigureAwait(false))
        {
            // Before the host would log a wrong setting, or an archive that cannot be used, with its stack.
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            await app.Services.GetRequiredService<IMinutesArchive>().GenerationsAsync(CancellationToken.None).ConfigureAwait(false);
            await app.StartAsync().ConfigureAwait(false);
            await System.Console.Out.WriteLineAsync(app.Services.GetRequiredService<Greeting>().Text()).ConfigureAwait(false);
            await app.WaitForShutdownAsync().ConfigureAwait(false);
            return 0;
        }
    }
}
