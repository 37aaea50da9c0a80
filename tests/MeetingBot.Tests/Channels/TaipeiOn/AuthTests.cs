using System.Net;
using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Channels;
using MeetingBot.Channels.TaipeiOn.Api;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>The three doors of TaipeiON, end to end, and what happens when a key no longer fits.</summary>
public sealed class AuthTests
{
    private static readonly Message Hello = new("您好。");

    [Theory]
    [InlineData("native", null)]
    [InlineData("NATIVE", null)]
    [InlineData("gateway", "@gateway")]
    [InlineData("subscription", "@apim")]
    public async Task Each_door_opens(string auth, string? endpoint)
    {
        await using var house = await OpenAsync(auth, endpoint);

        var result = await house.SendAsync(Hello);

        Assert.IsType<SendResult.Sent>(result);
        Assert.Equal("您好。", Assert.Single(house.City.Inbox).Text);
    }

    [Theory]
    [InlineData("native", null, "ChannelToken")]
    [InlineData("gateway", "@gateway", "ChannelToken")]
    [InlineData("gateway", "@gateway", "Gateway:TokenBlock")]
    [InlineData("subscription", "@apim", "SubscriptionKey")]
    public async Task With_a_wrong_key_a_message_waits_and_is_not_lost(string auth, string? endpoint, string key)
    {
        await using var house = await OpenAsync(auth, endpoint, (key, "wr0ng-key"));

        var put = Assert.IsType<SendResult.NotNow>(await house.SendAsync(Hello));

        Assert.Contains("401", put.Why, StringComparison.Ordinal);
        Assert.Empty(house.City.Inbox);
        Assert.DoesNotContain("wr0ng", put.Why + string.Join('\n', house.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_may_want_a_word_before_it()
    {
        await using var house = await OpenAsync("native", null, ("TokenPrefix", "Bearer"));
        house.City.Prefix = "Bearer ";

        Assert.IsType<SendResult.Sent>(await house.SendAsync(Hello));
    }

    [Fact]
    public async Task The_gateway_gives_one_token_to_many_at_once()
    {
        await using var house = await OpenAsync("gateway", "@gateway");

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => house.SendAsync(Hello, $"person-{i}")));

        Assert.All(results, result => Assert.IsType<SendResult.Sent>(result));
        Assert.Equal((1, 1), (house.City.TokensGiven, house.City.SignBlocksGiven));
    }

    [Fact]
    public async Task A_token_is_renewed_before_it_runs_out()
    {
        await using var house = await OpenAsync("gateway", "@gateway");
        house.City.TokenSeconds = 1000;

        await house.SendAsync(Hello);
        house.Clock.Advance(TimeSpan.FromSeconds(899));
        await house.SendAsync(Hello);
        var before = house.City.TokensGiven;
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        await house.SendAsync(Hello);

        Assert.Equal((1, 2), (before, house.City.TokensGiven));
    }

    [Fact]
    public async Task A_token_that_was_revoked_is_fetched_anew_and_the_message_goes_out_once()
    {
        await using var house = await OpenAsync("gateway", "@gateway");
        await house.SendAsync(Hello, "first");
        house.City.RevokeToken();

        var result = await house.SendAsync(Hello, "second");

        Assert.IsType<SendResult.Sent>(result);
        Assert.Equal(["first", "second"], house.City.Inbox.Select(delivered => delivered.Recipient));
        Assert.Equal(2, house.City.TokensGiven);
    }

    [Fact]
    public async Task A_sign_block_that_was_changed_is_fetched_anew()
    {
        await using var house = await OpenAsync("gateway", "@gateway");
        await house.SendAsync(Hello);
        house.City.SignBlock = "block-2";

        var result = await house.SendAsync(Hello);

        Assert.IsType<SendResult.Sent>(result);
        Assert.Equal((1, 2), (house.City.TokensGiven, house.City.SignBlocksGiven));
    }

    [Fact]
    public async Task A_gateway_that_never_takes_the_sign_code_is_asked_four_times_and_no_more()
    {
        await using var house = await OpenAsync("gateway", "@gateway");
        house.City.IsRestless = true;

        var result = Assert.IsType<SendResult.NotNow>(await house.SendAsync(Hello));

        Assert.Contains("9914", result.Why, StringComparison.Ordinal);
        Assert.Equal((4, 4), (house.City.Requests, house.City.SignBlocksGiven));
    }

    [Theory]
    [InlineData("""{"ResHeader":{"rtnCode":"9914","rtnMsg":"x"}}""", 200, true)]
    [InlineData("""{"ResHeader":{"rtnCode":"9929","rtnMsg":"x"}}""", 401, true)] // whatever the status
    [InlineData("""{"ResHeader":{"rtnCode":"TSMP9929","rtnMsg":"x"}}""", 403, true)]
    [InlineData("""{"ResHeader":{"rtnCode":"0000","rtnMsg":""},"MessageSN":9914}""", 200, false)]
    public void The_gateway_says_by_number_that_the_sign_block_is_old(string body, int status, bool isOld) =>
        Assert.Equal(isOld, Verdict.Of((HttpStatusCode)status, System.Text.Encoding.UTF8.GetBytes(body), null) is CallResult.SignBlockStale);

    // sha256("block" + {"a":"中"}), reckoned with sha256sum
    [Fact]
    public void The_sign_code_is_over_the_block_and_the_bytes() => Assert.Equal(
        "a64ff470063514477f69bd397cf89fff383866ab650c2838f805176b3fdfe13d", GatewayPass.SignCode("block", System.Text.Encoding.UTF8.GetBytes("""{"a":"中"}""")));

    [Fact]
    public async Task A_gateway_that_is_down_has_taken_nothing()
    {
        await using var house = await OpenAsync("gateway", "@gateway", ("Gateway:Address", "http://127.0.0.1:9/"));

        Assert.IsType<SendResult.NotNow>(await house.SendAsync(Hello));
        Assert.Equal(0, house.City.Requests);
    }

    [Fact]
    public async Task Through_the_gateway_every_verb_is_signed()
    {
        await using var house = await OpenAsync("gateway", "@gateway");
        house.City.ReadStatus[7] = """{"ReadCount":0,"ReadDetailList":[]}""";
        var client = house.Get<TeamPlusClient>();

        Assert.NotNull(await client.ReadStatusAsync("7", default));
        Assert.NotNull(await client.UploadAsync([1, 2, 3], "會議.png", "png", default));
        Assert.IsType<SendResult.Sent>(await client.BroadcastAsync(["a", "b"], new JsonObject { ["type"] = "text", ["text"] = "好" }, default));
    }

    private static Task<TaipeiOnHouse> OpenAsync(string auth, string? endpoint, params (string Key, string? Value)[] more) =>
        TaipeiOnHouse.OpenAsync([("Auth", auth), .. endpoint is null ? [] : new (string, string?)[] { ("Endpoint", endpoint) }, .. more]);
}
