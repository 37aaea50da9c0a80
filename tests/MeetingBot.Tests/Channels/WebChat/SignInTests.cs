using System.Net;
using System.Net.WebSockets;
using MeetingBot.Channels.WebChat;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using static MeetingBot.Tests.Channels.WebChat.ChatPeople;

namespace MeetingBot.Tests.Channels.WebChat;

public sealed class SignInTests
{
    private static readonly Dictionary<string, string?> Header =
        new() { ["SignIn:Mode"] = "header", ["SignIn:TrustedProxies:0"] = "127.0.0.0/8", ["Urls"] = "http://127.0.0.1:0" };

    [Fact]
    public async Task Nobody_gets_in_without_having_signed_in()
    {
        await using var house = await ChatHouse.OpenAsync();
        await using var stranger = new ChatPerson(house.Host.Address, null);
        await using var forger = new ChatPerson(house.Host.Address, "bGluLm1laQ");

        Assert.Equal(HttpStatusCode.Unauthorized, await stranger.StatusAsync("chat/start"));
        Assert.Equal(HttpStatusCode.Unauthorized, await forger.StatusAsync("chat/start"));
        await Assert.ThrowsAsync<WebSocketException>(() => stranger.OpenSocketAsync());
    }

    [Fact]
    public async Task In_development_one_chooses_among_the_people_of_the_people_file_and_two_tabs_are_two_colleagues()
    {
        await using var house = await ChatHouse.OpenAsync();
        var (lin, chen) = (await house.EnterAsync(Lin), await house.EnterAsync(Chen));
        lin.Client.DefaultRequestHeaders.Add("Cookie", $"meetingbot-colleague={chen.Pass}"); // both tabs share the browser's cookie

        Assert.Equal("林小美", (await lin.StartAsync())["me"]!["name"]!.GetValue<string>());
        Assert.Equal("陳大文", (await chen.StartAsync())["me"]!["name"]!.GetValue<string>());
        using var nobody = await lin.PostAsync("chat/choose", new { account = "nobody" });
        Assert.Equal(HttpStatusCode.BadRequest, nobody.StatusCode);
    }

    [Fact]
    public async Task The_cookie_lets_one_open_a_page_by_a_link_and_is_no_scripts_to_read()
    {
        await using var house = await ChatHouse.OpenAsync();
        await using var tab = new ChatPerson(house.Host.Address, null);

        using var chosen = await tab.PostAsync("chat/choose", new { account = Lin });

        var cookie = Assert.Single(chosen.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
        tab.Client.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        Assert.Equal(HttpStatusCode.OK, await tab.StatusAsync("chat/start"));
    }

    [Fact]
    public async Task Another_sites_page_can_neither_act_nor_listen()
    {
        await using var house = await ChatHouse.OpenAsync();
        var lin = await house.EnterAsync(Lin);
        lin.Client.DefaultRequestHeaders.Remove("Origin");

        using var withoutOrigin = await lin.PostAsync($"chat/rooms/{Room}/lines", new { id = ChatPerson.NewId(), text = "x" });
        lin.Client.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        using var fromElsewhere = await lin.PostAsync($"chat/rooms/{Room}/lines", new { id = ChatPerson.NewId(), text = "x" });

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (withoutOrigin.StatusCode, fromElsewhere.StatusCode));
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "https://evil.example");
        var address = new Uri($"ws://{house.Host.Address.Authority}/chat/socket?colleague={Uri.EscapeDataString(lin.Pass!)}");
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(address, default));
    }

    [Fact]
    public async Task Behind_a_proxy_the_header_says_who_it_is()
    {
        await using var house = await ChatHouse.OpenAsync(Header, environment: "Production");
        await using var lin = new ChatPerson(house.Host.Address, null, new Dictionary<string, string> { ["X-Account"] = "Lin.MEI" });
        await using var stranger = new ChatPerson(house.Host.Address, null, new Dictionary<string, string> { ["X-Account"] = "new.comer" });
        await using var nobody = new ChatPerson(house.Host.Address, null);

        Assert.Equal("林小美", (await lin.StartAsync())["me"]!["name"]!.GetValue<string>());
        Assert.Equal(["@new.comer"], (await stranger.StartAsync())["rooms"]!.AsArray().Select(room => room!["id"]!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.Unauthorized, await nobody.StatusAsync("chat/start"));
        using var chosen = await nobody.PostAsync("chat/choose", new { account = Lin });
        Assert.Equal(HttpStatusCode.NotFound, chosen.StatusCode);
    }

    [Theory]
    [InlineData("10.0.0.0/8", "X-Account", Lin)] // the request comes from 127.0.0.1
    [InlineData("127.0.0.1", "X-Account", Lin + "," + Chen, "two")] // the visitor's own, and the proxy's
    public async Task A_header_is_believed_from_a_trusted_proxy_alone_and_only_one(string proxy, string name, string value, string kind = "one")
    {
        await using var house = await ChatHouse.OpenAsync(new Dictionary<string, string?>(Header) { ["SignIn:TrustedProxies:0"] = proxy }, environment: "Production");
        using var client = new HttpClient { BaseAddress = house.Host.Address };
        client.DefaultRequestHeaders.Add(name, kind == "one" ? [value] : value.Split(','));
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "10.0.0.1");

        using var answer = await client.GetAsync(new Uri("chat/start", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "SignIn:Mode")]
    [InlineData("magic", "SignIn:Mode")]
    [InlineData("header", "SignIn:TrustedProxies")]
    [InlineData("oidc", "SignIn:Authority")]
    public async Task Outside_development_the_host_refuses_to_start_without_a_way_to_sign_in(string mode, string key)
    {
        var settings = new Dictionary<string, string?> { ["SignIn:Mode"] = mode };

        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => ChatHouse.OpenAsync(settings, environment: "Production"));

        Assert.Contains(key, fault.Message);
    }

    [Fact]
    public async Task The_minutes_viewer_is_told_who_is_signed_in_and_where_one_does_that()
    {
        await using var house = await ChatHouse.OpenAsync();
        var signedIn = house.Host.Services.GetRequiredService<ISignedIn>();

        Assert.Null(signedIn.Of(new DefaultHttpContext()));
        Assert.Equal("/?back=%2Fminutes%2Fa.txt", signedIn.SignInAt("/minutes/a.txt"));
    }

    [Fact]
    public async Task The_page_is_given_to_everybody_and_allows_no_foreign_script()
    {
        await using var house = await ChatHouse.OpenAsync();

        using var page = await house.Host.Client.GetAsync(new Uri("", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "") { Headers = { IfNoneMatch = { page.Headers.ETag! } } };
        using var unchanged = await house.Host.Client.SendAsync(again);

        Assert.Contains("會議小幫手", await page.Content.ReadAsStringAsync());
        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", policy);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task Every_file_the_page_asks_for_is_there()
    {
        await using var house = await ChatHouse.OpenAsync();
        var page = await house.Host.Client.GetStringAsync(new Uri("", UriKind.Relative));
        var main = await house.Host.Client.GetStringAsync(new Uri("chat/page/main.js", UriKind.Relative));

        var wanted = Files(page, "\"/chat/page/").Concat(Files(main, "\"./")).ToList();

        Assert.True(wanted.Count > 10);
        foreach (var file in wanted)
        {
            Assert.Equal(HttpStatusCode.OK, await house.Host.StatusAsync("chat/page/" + file));
        }
    }

    private static IEnumerable<string> Files(string text, string before) => text.Split(before).Skip(1).Select(rest => rest.Split('"')[0]);
}
