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

    [Fact]
    public async Task An_archive_that_cannot_be_used_makes_it_alive_and_not_ready()
    {
        await using var bot = await BotHost.StartAsync(new Dictionary<string, string?> { ["Archive:Path"] = "/proc/nowhere/meetingbot.db" });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.StatusAsync("readyz"));
        Assert.Equal(HttpStatusCode.OK, await bot.StatusAsync("healthz"));
    }
}
