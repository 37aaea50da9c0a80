using System.Net;

namespace MeetingBot.Tests.Web.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task It_is_ready_once_the_minutes_have_been_looked_into()
    {
        await using var bot = await BotHost.StartAsync();

        await bot.UntilReadyAsync();

        Assert.Equal(HttpStatusCode.OK, await bot.StatusAsync("readyz"));
        Assert.Equal(HttpStatusCode.OK, await bot.StatusAsync("healthz"));
    }
}
