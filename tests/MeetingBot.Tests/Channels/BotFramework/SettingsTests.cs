using Microsoft.Extensions.Options;

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
    [InlineData("Development", "AllowedHosts:0", "https://x/")]
    [InlineData("Development", "OpenIdMetadata", "http://example.com/")]
    [InlineData("Development", "TokenEndpoint", "ftp://x/")]
    [InlineData("Production", "OpenIdMetadata", "http://127.0.0.1/")]
    [InlineData("Development", "SendSeconds", "0")]
    public async Task A_wrong_setting_is_named(string environment, string key, string value)
    {
        var settings = new Dictionary<string, string?> { [$"BotFramework:{key}"] = value };
        if (key is "Secret" or "Credential" or "AppId")
        {
            settings.TryAdd("BotFramework:AppId", TokenForge.AppId);
            settings.TryAdd("BotFramework:Secret", "s");
        }

        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() => BotHost.StartAsync(settings, environment: environment));

        Assert.Contains($"BotFramework:{key.Split(':')[0]}", wrong.Message, StringComparison.Ordinal);
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

    [Fact]
    public async Task In_Development_the_anonymous_door_can_be_shut()
    {
        await using var host = await BotHost.StartAsync(new Dictionary<string, string?> { ["BotFramework:AllowAnonymous"] = "false" });

        Assert.Equal(System.Net.HttpStatusCode.NotFound, await host.PostAsync(SomeActivity.Teams("http://127.0.0.1:1/", "好")));
    }
}
