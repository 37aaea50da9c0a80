using System.Net;
using MeetingBot.Archive;
using Microsoft.Extensions.DependencyInjection;

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
    public async Task While_the_archive_cannot_be_read_it_is_alive_and_not_ready()
    {
        await using var bot = await BotHost.StartAsync(replace: services => services.AddSingleton<IMinutesArchive>(new BrokenArchive()));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await bot.StatusAsync("readyz"));
        Assert.Equal(HttpStatusCode.OK, await bot.StatusAsync("healthz"));
    }

    private sealed class BrokenArchive : IMinutesArchive
    {
        private static ArchiveException Broken => new("磁碟已滿。");

        public Task<IReading> OpenAsync(Sight sight, CancellationToken cancel) => throw Broken;

        public Task<IReload?> BeginReloadAsync(CancellationToken cancel) => throw Broken;

        public Task<IReadOnlyList<Generation>> GenerationsAsync(CancellationToken cancel) => throw Broken;

        public Task<bool> RollBackAsync(long generation, CancellationToken cancel) => throw Broken;
    }
}
