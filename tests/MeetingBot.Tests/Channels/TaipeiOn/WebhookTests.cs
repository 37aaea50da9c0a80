using System.Net;
using System.Text;
using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>What TaipeiON delivers, and what becomes of it.</summary>
public sealed class WebhookTests
{
    private const string Hello =
        """{"destination":180284,"events":[{"type":"message","timestamp":1462629479859,"source":{"type":"user","userId":"taylor"},"message":{"type":"text","id":"ecca2bfd","text":"零用金何時結報？"}}]}""";

    [Fact]
    public async Task A_text_is_kept_before_it_is_accepted()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        using var response = await house.Webhook.SendAsync(Hello);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var kept = Assert.Single(house.Inbox.Kept);
        Assert.Equal("ecca2bfd", kept.Key);
        Assert.Equal("ecca2bfd", kept.MessageId);
        Assert.Equal(new Address("taipeion", "taylor", "taylor"), kept.Place);
        Assert.Equal("taylor", kept.Account);
        Assert.Null(kept.Name);
        Assert.False(kept.IsGroup);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1462629479859), kept.SentAt);
        Assert.Equal(new Abilities(Receipts: true, MaxLength: 2000), kept.Abilities);
        Assert.Equal(new Happening.Said("零用金何時結報？", IsMentioned: false), kept.What);
    }

    [Fact]
    public async Task What_is_delivered_again_is_the_same()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();
        const string press =
            """{"destination":"180284","events":[{"type":"postback","timestamp":1757654321,"source":{"type":"user","userId":"marry"},"postback":{"data":"good"}}]}""";

        foreach (var json in new[] { Hello, press, Hello, press })
        {
            using var response = await house.Webhook.SendAsync(json);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(["taylor", "marry"], house.Inbox.Kept.Select(kept => kept.Account));
    }

    [Theory]
    [InlineData("channel-secret", "180284", 200)]
    [InlineData("other-secret", "180284", 401)]
    [InlineData("other-secret", "77", 200)] // a second service channel, with its own secret
    [InlineData("channel-secret", "77", 401)] // signed by one channel in the name of another
    [InlineData("channel-secret", "99", 401)] // a channel that the settings do not know
    [InlineData("", "180284", 401)]
    public async Task The_secret_is_that_of_the_destination(string secret, string destination, int status)
    {
        await using var house = await TaipeiOnHouse.OpenAsync(("Secrets:77", "other-secret"));
        var body = Encoding.UTF8.GetBytes(Hello.Replace("180284", destination, StringComparison.Ordinal));

        using var response = await house.Webhook.SendAsync(body, WebhookSender.Sign(secret, body));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 200 ? 1 : 0, house.Inbox.Kept.Count);
    }

    public static TheoryData<string, Func<byte[], string?>> Forgeries => new()
    {
        { "none", _ => null },
        { "empty", _ => "" },
        { "no base64", _ => "!!!" },
        { "too short", body => WebhookSender.Sign("channel-secret", body)[..20] },
        { "hex", body => Convert.ToHexString(Convert.FromBase64String(WebhookSender.Sign("channel-secret", body))) },
        { "of another body", body => WebhookSender.Sign("channel-secret", [.. body, (byte)' ']) },
        { "too long", body => Convert.ToBase64String([.. Convert.FromBase64String(WebhookSender.Sign("channel-secret", body)), 0]) },
        { "one bit off", body => OneBitOff(WebhookSender.Sign("channel-secret", body)) },
    };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_forged_event_changes_nothing(string what, Func<byte[], string?> sign)
    {
        await using var house = await TaipeiOnHouse.OpenAsync();
        var body = Encoding.UTF8.GetBytes(Hello);

        using var response = await house.Webhook.SendAsync(body, sign(body));

        Assert.True(response.StatusCode == HttpStatusCode.Unauthorized, what);
        Assert.Contains("簽章不符", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(house.Inbox.Kept);
        Assert.Empty(house.Places.Kept);
    }

    [Fact]
    public async Task The_bytes_are_signed_not_what_they_mean()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();
        var (one, other) = (Encoding.UTF8.GetBytes(Hello), Encoding.UTF8.GetBytes(Hello.Replace(",", ", ", StringComparison.Ordinal)));

        using var response = await house.Webhook.SendAsync(other, WebhookSender.Sign("channel-secret", one));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Another_header_may_carry_the_signature()
    {
        await using var house = await TaipeiOnHouse.OpenAsync(("SignatureHeader", "X-City-Signature"));
        var body = Encoding.UTF8.GetBytes(Hello);
        var right = WebhookSender.Sign("channel-secret", body);

        using var usual = await house.Webhook.SendAsync(body, right);
        using var other = await house.Webhook.SendAsync(body, right, "X-City-Signature");

        Assert.Equal(HttpStatusCode.Unauthorized, usual.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_deployment_without_signatures_says_so_in_its_settings()
    {
        await using var house = await TaipeiOnHouse.OpenAsync(("Signature", "none"), ("Secrets:180284", null));

        using var response = await house.Webhook.SendAsync(Encoding.UTF8.GetBytes(Hello), null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(house.Inbox.Kept);
    }

    [Fact]
    public async Task An_empty_delivery_only_asks_whether_somebody_is_here()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        using var response = await house.Webhook.SendAsync([], null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_is_not_read()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        using var response = await house.Webhook.SendAsync(new byte[(1 << 20) + 1]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task When_one_of_several_cannot_be_kept_all_are_sent_again_and_each_is_kept_once()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();
        const string three =
            """{"destination":180284,"events":[{"type":"message","source":{"type":"user","userId":"a"},"message":{"type":"text","id":"1","text":"一"}},{"type":"message","source":{"type":"user","userId":"a"},"message":{"type":"text","id":"2","text":"二"}},{"type":"message","source":{"type":"user","userId":"b"},"message":{"type":"text","id":"3","text":"三"}}]}""";
        house.Inbox.FullFrom = 2;

        using var first = await house.Webhook.SendAsync(three);
        house.Inbox.FullFrom = null;
        var times = await house.Webhook.DeliverAsync(three);

        Assert.Equal(HttpStatusCode.InternalServerError, first.StatusCode);
        Assert.Equal(1, times);
        Assert.Equal(["1", "2", "3"], house.Inbox.Kept.Select(kept => kept.Key));
    }

    [Fact]
    public async Task One_event_that_cannot_be_read_takes_no_other_with_it()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();
        const string mixed =
            """{"destination":180284,"events":[{"type":"message","source":{"type":"user"},"message":{"type":"text","id":"1","text":"一"}},{"type":"message","source":{"type":"user","userId":"b"},"message":{"type":"text","id":"2","text":"二"}}]}""";

        using var response = await house.Webhook.SendAsync(mixed);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("events[0] 缺少 source.userId。", await response.Content.ReadAsStringAsync());
        Assert.Equal("2", Assert.Single(house.Inbox.Kept).Key);
    }

    [Fact]
    public async Task Who_writes_often_is_written_down_once_an_hour()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        await house.Webhook.DeliverAsync(Hello);
        await house.Webhook.DeliverAsync(Hello.Replace("ecca2bfd", "second", StringComparison.Ordinal));
        house.Clock.Advance(TimeSpan.FromHours(1));
        await house.Webhook.DeliverAsync(Hello.Replace("ecca2bfd", "third", StringComparison.Ordinal));

        Assert.Equal(2, house.Places.Kept.Count);
        Assert.All(house.Places.Kept, place => Assert.Equal("taylor", place.Address.Conversation));
    }

    [Fact]
    public async Task Neither_secrets_nor_words_stand_in_the_log()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        await house.Webhook.DeliverAsync(Hello);
        using var forged = await house.Webhook.SendAsync(Encoding.UTF8.GetBytes(Hello), "c2VjcmV0LXNpZ25hdHVyZQ==");
        using var broken = await house.Webhook.SendAsync("{零用金");

        var log = string.Join('\n', house.Log.Lines);
        Assert.Contains("簽章不符", log, StringComparison.Ordinal);
        Assert.DoesNotContain("channel-secret", log, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", log, StringComparison.Ordinal);
        Assert.DoesNotContain("零用金", log, StringComparison.Ordinal);
    }

    private static string OneBitOff(string signature)
    {
        var bytes = Convert.FromBase64String(signature);
        bytes[^1] ^= 1;
        return Convert.ToBase64String(bytes);
    }
}
