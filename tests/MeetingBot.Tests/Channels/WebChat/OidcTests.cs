using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace MeetingBot.Tests.Channels.WebChat;

public sealed class OidcTests
{
    [Fact]
    public async Task With_OpenID_Connect_one_signs_in_there_and_comes_back_to_where_one_was()
    {
        await using var provider = await FakeIdentityProvider.StartAsync();
        await using var house = await OpenAsync(provider);
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = house.Host.Address };

        using var landed = await browser.GetAsync(new Uri("chat/signin?back=%2Fhealthz", UriKind.Relative));

        Assert.Equal("/healthz", landed.RequestMessage!.RequestUri!.AbsolutePath);
        var start = await browser.GetFromJsonAsync<JsonNode>("chat/start");
        Assert.Equal("林小美", start!["me"]!["name"]!.GetValue<string>()); // as the people file calls her
    }

    [Theory]
    [InlineData("%2F%2Fevil.example")]
    [InlineData("https%3A%2F%2Fevil.example")]
    [InlineData("%2F%5Cevil.example")]
    public async Task One_comes_back_to_a_page_of_ours_whatever_the_link_says(string back)
    {
        await using var provider = await FakeIdentityProvider.StartAsync();
        await using var house = await OpenAsync(provider);
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = house.Host.Address };

        using var landed = await browser.GetAsync(new Uri($"chat/signin?back={back}", UriKind.Relative));

        Assert.Equal(house.Host.Address, landed.RequestMessage!.RequestUri);
    }

    [Fact]
    public async Task A_token_without_the_account_signs_nobody_in()
    {
        await using var provider = await FakeIdentityProvider.StartAsync();
        provider.Claim = "upn";
        await using var house = await OpenAsync(provider);
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = house.Host.Address };

        using var landed = await browser.GetAsync(new Uri("chat/signin", UriKind.Relative));
        using var start = await browser.GetAsync(new Uri("chat/start", UriKind.Relative));

        Assert.Equal("?signin=failed", landed.RequestMessage!.RequestUri!.Query);
        Assert.Equal(HttpStatusCode.Unauthorized, start.StatusCode);
    }

    // The provider sends one back to the address people use, so it must be known before the host listens.
    private static Task<ChatHouse> OpenAsync(FakeIdentityProvider provider)
    {
        var address = FreeAddress();
        return ChatHouse.OpenAsync(
            new Dictionary<string, string?>
            {
                ["Urls"] = address, ["Links:Base"] = address, ["SignIn:Mode"] = "oidc", ["SignIn:Authority"] = provider.Address,
                ["SignIn:ClientId"] = "meetingbot", ["SignIn:ClientSecret"] = "hush",
            },
            environment: "Production");
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }
}
