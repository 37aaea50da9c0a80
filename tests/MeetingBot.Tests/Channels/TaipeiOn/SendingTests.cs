using MeetingBot.Archive.Post;
using MeetingBot.Channels;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>What becomes of a message that is handed to TaipeiON.</summary>
public sealed class SendingTests
{
    private static readonly Message Hello = new("您好。");

    [Fact]
    public async Task A_message_reaches_the_person_and_has_a_number_there()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        var result = await house.SendAsync(Hello);

        var delivered = Assert.Single(house.City.Inbox);
        Assert.Equal(("taylor", "您好。"), (delivered.Recipient, delivered.Text));
        Assert.Equal(new SendResult.Sent($"{delivered.Sn}"), result);
    }

    [Fact]
    public async Task Who_is_named_by_account_alone_is_reached_as_well()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        await house.SendAsync(new Outgoing("k", Address.Private("taipeion", "marry"), Hello));

        Assert.Equal("marry", Assert.Single(house.City.Inbox).Recipient);
    }

    private static readonly Dictionary<string, FakeFault> Faults = new()
    {
        ["too many"] = FakeFault.Status(429, retryAfter: "7"),
        ["too many, without a time"] = FakeFault.Status(429),
        ["overloaded"] = FakeFault.Status(503, retryAfter: "30"),
        ["its answer was lost"] = FakeFault.Status(502),
        ["its answer was late"] = FakeFault.Status(504),
        ["it fell over"] = FakeFault.Status(500, """{"message":"boom","details":"null"}"""),
        ["broken off"] = FakeFault.BrokenOff,
        ["a firewall's page under 200"] = FakeFault.Status(200, "<html>"),
        ["not wanted"] = FakeFault.Status(400, """{"message":"bad","details":"recipient"}"""),
        ["forbidden"] = FakeFault.Status(403, "<html>Request Rejected</html>"),
        ["not there"] = FakeFault.Status(404),
        ["moved"] = FakeFault.Status(302),
        ["failed under 200"] = FakeFault.NotSuccess(1004, "not a subscriber"),
        ["an error under 200"] = FakeFault.Status(200, """{"message":"no","details":"way"}"""),
        ["the gateway's error under 200"] = FakeFault.Status(200, """{"ResHeader":{"rtnCode":"9906","rtnMsg":"no right"}}"""),
        ["the token is not taken"] = FakeFault.Status(401),
    };

    [Theory]
    [InlineData("too many", "NotNow 7 HTTP 429")]
    [InlineData("too many, without a time", "NotNow HTTP 429")]
    [InlineData("overloaded", "NotNow 30 HTTP 503")]
    [InlineData("its answer was lost", "Doubtful HTTP 502")]
    [InlineData("its answer was late", "Doubtful HTTP 504")]
    [InlineData("it fell over", "Doubtful boom null")]
    [InlineData("broken off", "Doubtful 連線中斷")]
    [InlineData("a firewall's page under 200", "Doubtful 不是 JSON")]
    [InlineData("not wanted", "Refused bad recipient")]
    [InlineData("forbidden", "Refused Request Rejected")]
    [InlineData("not there", "Refused HTTP 404")]
    [InlineData("moved", "Refused HTTP 302")]
    [InlineData("failed under 200", "Refused 1004 not a subscriber")]
    [InlineData("an error under 200", "Refused no way")]
    [InlineData("the gateway's error under 200", "Refused 9906 no right")]
    [InlineData("the token is not taken", "NotNow HTTP 401")]
    public async Task What_may_have_arrived_is_told_from_what_has_not(string what, string expected)
    {
        await using var house = await TaipeiOnHouse.OpenAsync();
        house.City.Lay(Faults[what]);

        var result = await house.SendAsync(Hello);

        var told = result switch
        {
            SendResult.NotNow(var why, var after) => $"NotNow {after?.TotalSeconds} {why}",
            SendResult.Doubtful(var why) => $"Doubtful {why}",
            SendResult.Refused(var why, false) => $"Refused {why}",
            _ => $"{result}",
        };
        Assert.All(expected.Split(' '), part => Assert.True(told.Contains(part, StringComparison.Ordinal), $"{what}: {told}"));
        Assert.Equal(1, house.City.Requests);
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_has_arrived()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();
        await house.City.DisposeAsync();

        Assert.IsType<SendResult.NotNow>(await house.SendAsync(Hello));
    }

    [Fact]
    public async Task Where_no_such_host_is_known_nothing_has_arrived()
    {
        await using var house = await TaipeiOnHouse.OpenAsync(("Endpoint", "https://taipeion.invalid/API/MessageFeedService.ashx"));

        Assert.IsType<SendResult.NotNow>(await house.SendAsync(Hello));
    }

    [Fact]
    public async Task What_arrived_in_silence_is_doubtful()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();
        var delivered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        house.City.Lay(FakeFault.DeliveredInSilence(delivered.SetResult));

        var sending = house.SendAsync(Hello);
        await delivered.Task;
        await house.Clock.SkipWaitUnderAsync(TimeSpan.FromSeconds(16));

        Assert.Equal(new SendResult.Doubtful("已送出，但等不到 TaipeiON 的回應。"), await sending);
        Assert.Single(house.City.Inbox);
    }

    [Fact]
    public async Task What_is_sent_again_says_so()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        await house.SendAsync(Hello, isAgain: true);

        Assert.Equal("【重送】您好。", Assert.Single(house.City.Inbox).Text);
    }

    [Fact]
    public async Task What_the_firewall_would_stop_is_written_otherwise()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        var result = await house.SendAsync(new Message("""It's "1,234"; -- see /* http://a.b/c'd,e */"""));

        Assert.IsType<SendResult.Sent>(result);
        Assert.Equal("It’s 「1，234」； －－ see ／＊ http://a.b/c%27d%2Ce ＊／", Assert.Single(house.City.Inbox).Text);
    }

    [Fact]
    public async Task Without_that_the_firewall_stops_it_and_the_reason_can_be_read()
    {
        await using var house = await TaipeiOnHouse.OpenAsync(("Sanitize", "false"));

        var refused = Assert.IsType<SendResult.Refused>(await house.SendAsync(new Message("It's")));

        Assert.Contains("HTTP 403", refused.Why, StringComparison.Ordinal);
        Assert.Contains("TaipeiOn:Sanitize", refused.Why, StringComparison.Ordinal);
        Assert.False(refused.IsClosed);
    }

    [Fact]
    public async Task A_post_to_a_group_chat_goes_through_the_older_service()
    {
        await using var house = await TaipeiOnHouse.OpenAsync(("Buttons", "flex"));
        var post = new Message("本週 3 件到期, 請留意") { Buttons = [new("詳情", "list")] };

        var result = await house.SendAsync(new Outgoing("k", new("taipeion", "chat:77"), post));

        var posted = Assert.Single(house.City.GroupPosts);
        Assert.Equal(("77", "本週 3 件到期， 請留意"), (posted.Recipient, posted.Text));
        Assert.Equal(new SendResult.Sent($"{posted.Sn}"), result);
    }

    [Fact]
    public async Task What_is_for_one_member_alone_does_not_go_into_the_group()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        await house.SendAsync(new Outgoing("k", new("taipeion", "chat:77"), Hello, OnlyFor: "marry"));

        Assert.Empty(house.City.GroupPosts);
        Assert.Equal("marry", Assert.Single(house.City.Inbox).Recipient);
    }

    [Theory]
    [InlineData("Groups:ApiKey", "wrong", "11 api_key")]
    [InlineData("Groups:Endpoint", "", "TaipeiOn:Groups")]
    public async Task A_post_to_a_group_chat_that_fails_says_why(string key, string value, string why)
    {
        await using var house = await TaipeiOnHouse.OpenAsync((key, value));

        var refused = Assert.IsType<SendResult.Refused>(await house.SendAsync(new Outgoing("k", new("taipeion", "chat:77"), Hello)));

        Assert.Contains(why, refused.Why, StringComparison.Ordinal);
    }
}
