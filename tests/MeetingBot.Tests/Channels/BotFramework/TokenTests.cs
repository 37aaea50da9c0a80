using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>The table of good and forged tokens, at the door of the whole program.</summary>
public sealed class TokenTests(TokenTests.House house) : IClassFixture<TokenTests.House>
{
    public static TheoryData<string> Rows()
    {
        using var forge = new TokenForge();
        return [.. forge.Names];
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Every_token_of_the_table_gets_its_verdict(string name)
    {
        var row = house.Forge.Row(name);
        var activity = SomeActivity.Teams(row.ServiceUrl, "說明", id: name).With("channelId", row.ChannelId);

        var status = await house.Host.PostAsync(activity, house.Forge.Header(row, house.Clock.GetUtcNow()));

        Assert.Equal((HttpStatusCode)row.Status, status);
        Assert.Equal(row.IsAccepted, status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Somebody_from_another_directory_is_not_heard()
    {
        var row = house.Forge.Row("a good token");
        var activity = SomeActivity.Teams(row.ServiceUrl, "說明").With("channelData", null);
        activity["conversation"]!["tenantId"] = "tenant-of-somebody";

        Assert.Equal(HttpStatusCode.Forbidden, await house.Host.PostAsync(activity, house.Forge.Header(row, house.Clock.GetUtcNow())));
    }

    /// <summary>Keys cost time to make: one house for all rows.</summary>
    public sealed class House : IAsyncLifetime
    {
        private FakeDirectory directory = null!;

        internal TokenForge Forge { get; } = new();

        internal ManualClock Clock { get; } = new();

        internal BotHost Host { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            directory = await FakeDirectory.StartAsync();
            Forge.Publish(directory);
            Host = await BotHost.StartAsync(
                Trusted.Settings(directory),
                services => services.AddSingleton<TimeProvider>(Clock));
        }

        public async Task DisposeAsync()
        {
            await Host.DisposeAsync();
            await directory.DisposeAsync();
            Forge.Dispose();
        }
    }
}
