using Microsoft.AspNetCore.Builder;

namespace MeetingBot.Web.Hosting;

/// <summary>The program that stays.</summary>
internal static class WebHost
{
    public static async Task<int> ServeAsync(this WebApplicationBuilder builder, Action<WebApplication> map)
    {
        var app = builder.Build();
        await using (app.ConfigureAwait(false))
        {
            map(app);
            await app.RunAsync().ConfigureAwait(false);
            return 0;
        }
    }
}
