using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels.DirectLine;

/// <summary>Who gets a token, and what it opens.</summary>
public sealed class TokenTests
{
    private const string Secret = "a-secret-that-only-the-site-knows";

    [Fact]
    public async Task In_development_on_the_same_machine_a_token_needs_no_secret()
    {
        await using var bot = await BotHost.StartAsync();
        var client = new DirectLineClient(bot.Client);

        var (status, grant) = await client.PostAsync("tokens/generate", null);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(1800, (int)grant!["expires_in"]!);
        Assert.StartsWith("dl_", DirectLineClient.Inside((string)grant["token"]!).GetProperty("user").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dl_wang", HttpStatusCode.OK)]
    [InlineData("wang", HttpStatusCode.BadRequest)]
    [InlineData("dl_12345678901234567890123456789012345678901234567890123456789012345", HttpStatusCode.BadRequest)] // longer than any id
    public async Task A_user_begins_with_dl(string user, HttpStatusCode expected)
    {
        await using var bot = await BotHost.StartAsync();
        var client = new DirectLineClient(bot.Client);

        var (status, _) = await client.PostAsync("tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = user } });

        Assert.Equal(expected, status);
    }

    [Fact]
    public async Task Elsewhere_the_channel_is_off_without_a_secret()
    {
        await using var bot = await ProductionAsync(null);
        var client = new DirectLineClient(bot.Client);

        Assert.Equal(HttpStatusCode.NotFound, (await bot.Client.PostAsync(new Uri("directline/tokens/generate", UriKind.Relative), null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Client.PostAsync(new Uri("v3/directline/conversations", UriKind.Relative), null)).StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("a-secret-that-nobody-has-given-out", HttpStatusCode.Forbidden)]
    [InlineData(Secret, HttpStatusCode.OK)]
    public async Task Elsewhere_a_token_needs_the_secret(string? told, HttpStatusCode expected)
    {
        await using var bot = await ProductionAsync(Secret);
        var client = new DirectLineClient(bot.Client) { Token = told ?? "" };

        Assert.Equal(expected, (await client.PostAsync("tokens/generate", null)).Status);
    }

    [Fact]
    public async Task The_secret_opens_nothing_but_tokens()
    {
        await using var bot = await ProductionAsync(Secret);
        var client = new DirectLineClient(bot.Client) { Token = Secret };

        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("conversations", null)).Status);
    }

    [Fact]
    public async Task A_token_is_for_one_conversation_and_one_user()
    {
        await using var bot = await BotHost.StartAsync();
        var (mine, other) = (await DirectLineClient.ConnectAsync(bot.Client), await DirectLineClient.ConnectAsync(bot.Client, "dl_lin"));

        var elsewhere = await mine.GetAsync($"conversations/{other.Conversation}/activities");
        var asAnother = await mine.SendAsync(new JsonObject { ["type"] = "message", ["text"] = "嗨", ["from"] = new JsonObject { ["id"] = "dl_lin" } });

        Assert.Equal((HttpStatusCode.Forbidden, "BadToken"), (elsewhere.Status, Code(elsewhere.Body)));
        Assert.Equal((HttpStatusCode.Forbidden, "BadToken"), (asAnother.Status, Code(asAnother.Body)));
    }

    [Fact]
    public async Task A_token_that_has_expired_says_so_and_is_not_renewed()
    {
        var clock = new ManualClock();
        await using var bot = await BotHost.StartAsync(replace: services => services.AddSingleton<TimeProvider>(clock));
        var client = await DirectLineClient.ConnectAsync(bot.Client);

        clock.Advance(TimeSpan.FromMinutes(31));

        var (status, body) = await client.PostAsync("tokens/refresh", null);
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (status, Code(body)));
    }

    [Fact]
    public async Task A_token_is_renewed_in_time_for_the_same_conversation()
    {
        var clock = new ManualClock();
        await using var bot = await BotHost.StartAsync(replace: services => services.AddSingleton<TimeProvider>(clock));
        var client = await DirectLineClient.ConnectAsync(bot.Client);

        clock.Advance(TimeSpan.FromMinutes(15));
        var (_, grant) = await client.PostAsync("tokens/refresh", null);
        client.Token = (string)grant!["token"]!;
        clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal(client.Conversation, (string)grant["conversationId"]!);
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("還在")).Status);
    }

    [Theory]
    [InlineData("not-a-token")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoiYyIsInVzZXIiOiJkbF93YW5nIiwiaXNzIjoibWVldGluZ2JvdCIsImF1ZCI6ImRpcmVjdGxpbmUiLCJleHAiOjk5OTk5OTk5OTl9.")] // alg none
    public async Task A_forged_token_opens_nothing(string token)
    {
        await using var bot = await BotHost.StartAsync();
        var client = new DirectLineClient(bot.Client) { Token = token };

        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("conversations", null)).Status);
    }

    [Fact]
    public async Task A_token_with_another_users_name_written_into_it_opens_nothing()
    {
        await using var bot = await BotHost.StartAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client);
        var parts = client.Token.Split('.');
        var other = (await DirectLineClient.ConnectAsync(bot.Client, "dl_lin")).Token.Split('.')[1];

        client.Token = $"{parts[0]}.{other}.{parts[2]}";

        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("tokens/refresh", null)).Status);
    }

    [Fact]
    public async Task Without_a_token_nothing_opens()
    {
        await using var bot = await BotHost.StartAsync();

        var (status, body) = await new DirectLineClient(bot.Client).PostAsync("conversations", null);

        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (status, Code(body)));
    }

    [Fact]
    public async Task A_token_of_yesterdays_process_is_good_today_when_the_archive_is_the_same()
    {
        using var folder = new Console.TempFolder();
        var settings = new Dictionary<string, string?> { ["Archive:Path"] = Path.Combine(folder.Path, "kept.db") };
        string token;
        await using (var yesterday = await BotHost.StartAsync(settings))
        {
            token = (await DirectLineClient.ConnectAsync(yesterday.Client)).Token;
        }

        await using var today = await BotHost.StartAsync(settings);

        Assert.Equal(HttpStatusCode.OK, (await new DirectLineClient(today.Client) { Token = token }.PostAsync("tokens/refresh", null)).Status);
    }

    [Theory]
    [InlineData("Development", null, "https://anywhere.example", "*")]
    [InlineData("Production", "https://intranet.example.gov.tw", "https://intranet.example.gov.tw", "https://intranet.example.gov.tw")]
    [InlineData("Production", "https://intranet.example.gov.tw", "https://elsewhere.example", null)]
    [InlineData("Production", null, "https://intranet.example.gov.tw", null)]
    public async Task Scripts_of_other_pages_may_call_where_the_settings_say_so(string environment, string? allowed, string origin, string? expected)
    {
        await using var bot = await StartAsync(environment, Secret, allowed);
        using var preflight = new HttpRequestMessage(HttpMethod.Options, new Uri("directline/conversations", UriKind.Relative));
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,x-ms-bot-agent");
        using var refused = new HttpRequestMessage(HttpMethod.Post, new Uri("directline/conversations", UriKind.Relative));
        refused.Headers.Add("Origin", origin);
        refused.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "not-a-token");

        var (asked, answered) = (await bot.Client.SendAsync(preflight), await bot.Client.SendAsync(refused));

        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
        Assert.Equal(expected, Header(asked, "Access-Control-Allow-Origin"));
        Assert.Equal(expected is null ? null : "authorization,x-ms-bot-agent", Header(asked, "Access-Control-Allow-Headers"));
        Assert.Equal(expected, Header(answered, "Access-Control-Allow-Origin")); // a refusal too: else the script learns nothing
    }

    private static string? Code(JsonNode? body) => (string?)body?["error"]?["code"];

    private static string? Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? values.Single() : null;

    private static Task<BotHost> ProductionAsync(string? secret) => StartAsync("Production", secret, origin: null);

    // The pages of the host want a sign-in there; this channel has nothing to do with it.
    private static Task<BotHost> StartAsync(string environment, string? secret, string? origin) => BotHost.StartAsync(
        new Dictionary<string, string?>
        {
            ["DirectLine:Secrets:0"] = secret,
            ["DirectLine:Origins:0"] = origin,
            ["SignIn:Mode"] = environment == "Production" ? "header" : null,
            ["SignIn:TrustedProxies:0"] = environment == "Production" ? "127.0.0.1" : null,
        }.Where(setting => setting.Value is not null).ToDictionary(),
        environment: environment);
}
