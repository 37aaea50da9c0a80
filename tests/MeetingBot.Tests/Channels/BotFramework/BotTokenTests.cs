using MeetingBot.Archive.Post;
using MeetingBot.Channels;
using MeetingBot.Channels.BotFramework.Outbound;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>The bot's own token.</summary>
public sealed class BotTokenTests : IAsyncLifetime
{
    private FakeDirectory directory = null!;
    private FakeConnector connector = null!;
    private ChannelDesk desk = null!;

    public async Task InitializeAsync()
    {
        directory = await FakeDirectory.StartAsync();
        connector = await FakeConnector.StartAsync();
        desk = ChannelDesk.Open(Trusted.Settings(directory));
        await desk.KeepAsync(connector.Address);
    }

    public async Task DisposeAsync()
    {
        await desk.DisposeAsync();
        await connector.DisposeAsync();
        await directory.DisposeAsync();
    }

    [Fact]
    public async Task Is_asked_for_with_the_secret_and_goes_with_the_message()
    {
        await SendAsync();

        Assert.Equal("Bearer token-1", Assert.Single(connector.Calls).Authorization);
        Assert.Equivalent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = TokenForge.AppId,
                ["client_secret"] = "the-secret",
                ["scope"] = "https://api.botframework.com/.default",
            },
            Assert.Single(directory.TokenForms),
            strict: true);
    }

    [Fact]
    public async Task Is_fetched_once_however_many_need_it()
    {
        var gate = new TaskCompletionSource();
        directory.BeforeToken = () => gate.Task;

        var all = Enumerable.Range(0, 30).Select(_ => desk.Get<BotTokens>().GetAsync(default)).ToList();
        gate.SetResult();

        Assert.All(await Task.WhenAll(all), token => Assert.Equal("token-1", token));
        Assert.Single(directory.TokenForms);
    }

    [Fact]
    public async Task Is_renewed_when_four_fifths_of_its_life_are_over()
    {
        await SendAsync();
        desk.Clock.Advance(TimeSpan.FromMinutes(47));
        await SendAsync();
        desk.Clock.Advance(TimeSpan.FromMinutes(2));
        await SendAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], connector.Calls.Select(call => call.Authorization!));
    }

    [Fact]
    public async Task Serves_for_its_last_fifth_while_the_directory_is_away()
    {
        await SendAsync();
        directory.TokenError = "AADSTS90033: A transient error";
        desk.Clock.Advance(TimeSpan.FromMinutes(55));
        Assert.IsType<SendResult.Sent>(await SendAsync());

        desk.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.IsType<SendResult.NotNow>(await SendAsync());
    }

    [Fact]
    public async Task That_is_refused_is_renewed_once()
    {
        connector.Lay(ConnectorFault.Status(401));
        Assert.IsType<SendResult.Sent>(await SendAsync());
        Assert.Equal(["Bearer token-1", "Bearer token-2"], connector.Calls.Select(call => call.Authorization!));

        connector.Lay(ConnectorFault.Status(401), ConnectorFault.Status(401));
        var refused = Assert.IsType<SendResult.Refused>(await SendAsync());

        Assert.Contains("BotFramework:TenantId", refused.Why.Replace("AppId、TenantId", "BotFramework:TenantId", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(4, connector.Calls.Count);
    }

    [Fact]
    public async Task That_is_not_given_says_why_and_never_the_secret()
    {
        directory.TokenError = "AADSTS7000215: Invalid client secret provided.\r\nTrace ID: 1";

        var later = Assert.IsType<SendResult.NotNow>(await SendAsync());

        Assert.Contains("AADSTS7000215: Invalid client secret provided.", later.Why, StringComparison.Ordinal);
        Assert.DoesNotContain("Trace", later.Why, StringComparison.Ordinal);
        Assert.DoesNotContain(desk.Log.Lines, line => line.Contains("the-secret", StringComparison.Ordinal) || line.Contains("token-", StringComparison.Ordinal));
        Assert.Empty(connector.Calls);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("http://smba.trafficmanager.net/apac/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://evil.trafficmanager.net/")]
    public async Task Goes_to_no_host_that_is_not_allowed(string serviceUrl)
    {
        await desk.KeepAsync(serviceUrl);

        Assert.IsType<SendResult.NotNow>(await SendAsync());
        Assert.Empty(directory.TokenForms);
    }

    [Fact]
    public async Task A7560_Goes_to_no_service_URL_that_no_token_vouched_for()
    {
        await desk.KeepAsync(connector.Address, isVerified: false);

        Assert.IsType<SendResult.NotNow>(await SendAsync());
        Assert.Empty(connector.Calls);
    }

    private Task<SendResult> SendAsync() => desk.SendAsync(new Message("好"));
}
