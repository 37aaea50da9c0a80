using MeetingBot.Channels.BotFramework;
using MeetingBot.Channels.BotFramework.Outbound;
using MeetingBot.Tests.Answers.Model;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>The bot's token from what the machine is, without a secret.</summary>
public sealed class IdentityTokenTests
{
    [Theory]
    [InlineData("public", "https://api.botframework.com/.default")]
    [InlineData("usgov", "https://api.botframework.us/.default")]
    [InlineData("china", "https://api.botframework.azure.cn/.default")]
    public async Task Is_asked_for_in_its_cloud(string cloud, string scope)
    {
        var identity = new FakeIdentity("token-of-entra");

        Assert.Equal("token-of-entra", (await Source(identity, cloud).FetchAsync(default)).Value);
        Assert.Equal([scope], identity.Scopes);
    }

    [Fact]
    public Task Is_not_given_to_a_machine_that_is_nobody() =>
        Assert.ThrowsAsync<NoTokenException>(() => Source(new FakeIdentity(token: null), "public").FetchAsync(default));

    private static IdentityTokens Source(FakeIdentity identity, string cloud) =>
        new(identity, Options.Create(new BotFrameworkOptions { Cloud = cloud }), new ManualClock());
}
