using MeetingBot.Channels;
using MeetingBot.Channels.BotFramework;
using MeetingBot.Channels.BotFramework.Trust;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>Settings that are wrong stop the host, and name the key.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Production", "AllowAnonymous", "true")]
    [InlineData("Development", "Cloud", "moon")]
    [InlineData("Development", "AppId", "my-bot")]
    [InlineData("Development", "Secret", "")]
    [InlineData("Development", "Credential", "password")]
    [InlineData("Development", "TenantId", "city.gov.tw")] // messages tell the id alone
    [InlineData("Development", "AllowedHosts:0", "https://x/")]
    [InlineData("Development", "OpenIdMetadata", "http://example.com/")]
    [InlineData("Development", "TokenEndpoint", "ftp://x/")]
    [InlineData("Production", "OpenIdMetadata", "http://127.0.0.1/")]
    [InlineData("Development", "SendSeconds", "0")]
    public async Task A_wrong_setting_is_named(string environment, string key, string value)
    {
        var settings = new Dictionary<string, string?> { [$"BotFramework:{key}"] = value };
        if (key is "Secret" or "Credential" or "AppId" or "TenantId")
        {
            settings.TryAdd("BotFramework:AppId", TokenForge.AppId);
            settings.TryAdd("BotFramework:Secret", "s");
        }

        await WrongSetting.StopsAsync(() => BotHost.StartAsync(settings, environment: environment), $"BotFramework:{key.Split(':')[0]}");
    }

    [Theory]
    [InlineData("bf.msteams", 4, 1)] // one conversation in four windows, and what one app may send in all
    [InlineData("bf.webchat", 4, 0)]
    public async Task The_pace_is_what_the_channel_allows(string channel, int windows, int whole)
    {
        await using var desk = ChannelDesk.Open(new Dictionary<string, string?> { ["BotFramework:AppId"] = TokenForge.AppId, ["BotFramework:Secret"] = "s" });
        await using var tools = ChannelDesk.Open();

        var rates = desk.Channel.RatesOf(channel);

        Assert.Equal((windows, whole), (rates.Line.Count, rates.Whole.Count));
        Assert.Equal(RateRules.None, tools.Channel.RatesOf(channel));
    }

    [Fact]
    public async Task With_an_AppId_nobody_is_heard_without_a_token()
    {
        await using var directory = await FakeDirectory.StartAsync();
        await using var host = await BotHost.StartAsync(Trusted.Settings(directory));

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, await host.PostAsync(SomeActivity.Teams("https://smba.trafficmanager.net/", "好")));
    }

    [Fact]
    public async Task While_the_keys_are_not_to_be_had_the_channel_is_asked_to_come_again()
    {
        using var forge = new TokenForge();
        await using var directory = await FakeDirectory.StartAsync();
        directory.IsDown = true;
        await using var host = await BotHost.StartAsync(Trusted.Settings(directory));

        var header = forge.GoodHeader("https://smba.trafficmanager.net/", TimeProvider.System.GetUtcNow());
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, await host.PostAsync(SomeActivity.Teams("https://smba.trafficmanager.net/", "好"), header));
    }

    [Theory]
    [InlineData("Development", true)]
    [InlineData("Production", false)] // nobody is heard who cannot be known
    public async Task Without_an_AppId_the_channel_is_open_in_Development_alone(string environment, bool isOpen)
    {
        await using var desk = ChannelDesk.Open(environment: environment);

        Assert.Equal((isOpen, !isOpen), (desk.Get<BotMode>().IsAnonymous, desk.Get<BotMode>().IsOff));
        Assert.Equal(isOpen, desk.Channel.Serves("bf.msteams"));
        Assert.False(desk.Channel.Serves("taipeion"));
    }

    [Fact]
    public async Task In_Production_loopback_is_a_host_like_any_other()
    {
        await using var desk = ChannelDesk.Open(new Dictionary<string, string?> { ["BotFramework:AllowedHosts:0"] = "teams.example.gov.tw" }, "Production");
        var hosts = desk.Get<ServiceHosts>();

        Assert.False(hosts.IsService("http://127.0.0.1:3978/"));
        Assert.False(hosts.IsService("https://localhost/"));
        Assert.True(hosts.IsService("https://teams.example.gov.tw/"));
        Assert.True(hosts.IsService("https://smba.trafficmanager.net/apac/"));
        Assert.True(hosts.IsService("https://webchat.botframework.com/"));
    }

    [Fact]
    public async Task In_Development_the_anonymous_door_can_be_shut()
    {
        await using var host = await BotHost.StartAsync(new Dictionary<string, string?> { ["BotFramework:AllowAnonymous"] = "false" });

        Assert.Equal(System.Net.HttpStatusCode.NotFound, await host.PostAsync(SomeActivity.Teams("http://127.0.0.1:1/", "好")));
    }
}
