using System.Text;
using System.Text.Json;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.TaipeiOn.Webhook;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>Deliveries as manuals, logs and other installations of team+ show them.</summary>
public sealed class EventReaderTests
{
    private const string Text = """{"type":"message","timestamp":1462629479859,"source":{"type":"user","userId":"taylor"},"message":{"type":"text","id":"m1","text":"好"}}""";
    private const string File =
        """{"type":"message","timestamp":1757654321,"source":{"type":"user","userId":"taylor"},"message":{"type":"file","fileInfo":{"fileName":"會議紀錄","fileExtension":".txt","fileSize":120,"downloadToken":"t-1"}}}""";
    private const string Press = """{"type":"postback","timestamp":1757654321,"source":{"type":"user","userId":"marry"},"postback":{"data":"id=1&feedback=good"}}""";

    [Theory]
    [InlineData("180284")]
    [InlineData("\"180284\"")]
    public void The_destination_is_a_number_or_a_string(string destination) => Assert.Equal("180284", Read($$"""{"destination":{{destination}},"events":[]}""").Destination);

    [Theory]
    [InlineData("1462629479859", "2016-05-07T13:57:59.859Z")]
    [InlineData("1757654321", "2025-09-12T05:18:41Z")]
    [InlineData("\"1757654321\"", "2025-09-12T05:18:41Z")]
    [InlineData("1757654321.5", "2025-09-12T05:18:41.5Z")]
    [InlineData("99999999999", "5138-11-16T09:46:39Z")] // the last that is taken for seconds
    [InlineData("100000000000", "1973-03-03T09:46:40Z")]
    [InlineData("0", "1970-01-01T00:00:00Z")]
    [InlineData("-1", null)]
    [InlineData("1e300", null)]
    [InlineData("999999999999999999", null)]
    [InlineData("\"yesterday\"", null)]
    [InlineData("[]", null)]
    public void A_time_is_in_seconds_or_milliseconds(string written, string? expected)
    {
        using var json = JsonDocument.Parse(written);

        var read = EventTime.Read(json.RootElement);

        Assert.Equal(expected is null ? null : DateTimeOffset.Parse(expected, null).ToUnixTimeMilliseconds(), read);
    }

    [Fact]
    public void An_event_without_a_time_happened_now() =>
        Assert.Equal(new ManualClock().GetUtcNow(), Single(Text.Replace("\"timestamp\":1462629479859,", "", StringComparison.Ordinal)).SentAt);

    [Fact]
    public void A_file_has_no_id_and_a_token()
    {
        var read = Single(File);

        Assert.Equal(new Happening.SentFile("會議紀錄.txt", 120, "t-1", null, false), read.What);
        Assert.Null(read.MessageId);
        Assert.Matches("^[0-9a-f]{64}$", read.Key);
    }

    [Theory]
    [InlineData("\"fileName\":\"會議紀錄\"", "\"fileName\":\"會議紀錄.TXT\"", "會議紀錄.TXT")] // the ending is there already
    [InlineData("\"fileExtension\":\".txt\",", "", "會議紀錄")]
    [InlineData("\"fileSize\":120", "\"fileSize\":\"120\"", "會議紀錄.txt")]
    [InlineData("\"type\":\"file\"", "\"type\":\"video\",\"duration\":3,\"previewImage\":{\"downloadToken\":\"p\"}", "會議紀錄.txt")]
    public void Files_are_described_in_several_ways(string part, string instead, string name) =>
        Assert.Equal(name, Assert.IsType<Happening.SentFile>(Single(File.Replace(part, instead, StringComparison.Ordinal)).What).Name);

    [Fact]
    public void Without_an_id_the_key_is_what_happened_not_how_it_is_spelled()
    {
        var other = """{"source":{"userId":"marry","type":"user"}, "postback":{ "data":"id=1\u0026feedback=good" }, "timestamp":1757654321000, "type":"postback"}""";

        Assert.Equal(Single(Press).Key, Single(other).Key);
    }

    public static TheoryData<string, string> Differences => new()
    {
        { "marry", "mary" },
        { "1757654321", "1757654322" },
        { "feedback=good", "feedback=bad" },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void What_differs_has_another_key(string part, string instead) =>
        Assert.NotEqual(Single(Press).Key, Single(Press.Replace(part, instead, StringComparison.Ordinal)).Key);

    [Fact]
    public void Another_destination_has_another_key() =>
        Assert.NotEqual(Single(Press).Key, Assert.Single(Read($$"""{"destination":"7","events":[{{Press}}]}""").Events).Key);

    [Fact]
    public void Files_that_differ_have_different_keys() =>
        Assert.NotEqual(Single(File).Key, Single(File.Replace("t-1", "t-2", StringComparison.Ordinal)).Key);

    [Theory]
    [InlineData("""{"type":"modal","timestamp":1,"source":{"type":"user","userId":"a"}}""")]
    [InlineData("""{"type":"follow","source":{"type":"user","userId":"a"}}""")]
    [InlineData("""{"type":"message","source":{"type":"user","userId":"a"},"message":{"type":"sticker"}}""")]
    [InlineData("""{"type":"message","source":{"type":"group","groupId":"g","userId":"a"},"message":{"type":"text","id":"1","text":"好"}}""")] // not documented
    public void What_is_not_known_is_passed_over(string item)
    {
        var post = Read($$"""{"destination":1,"events":[{{item}},{{Text}}]}""");

        Assert.Equal(("m1", 1), (Assert.Single(post.Events).Key, post.Ignored));
        Assert.Empty(post.Faults);
    }

    [Theory]
    [InlineData("", "不是完整的 JSON")]
    [InlineData("{", "不是完整的 JSON（第 1 行")]
    [InlineData("[]", "JSON 物件")]
    [InlineData("{}", "destination")]
    [InlineData("""{"destination":{},"events":[]}""", "destination")]
    [InlineData("""{"destination":"\ud800","events":[]}""", "destination")]
    [InlineData("""{"destination":1}""", "events")]
    [InlineData("""{"destination":1,"events":{}}""", "events")]
    [InlineData("""{"destination":1,"events":[7]}""", "events[0] 缺少 type")]
    [InlineData("""{"destination":1,"events":[{"type":"message"}]}""", "events[0] 缺少 message")]
    [InlineData("""{"destination":1,"events":[{"type":"postback","postback":7}]}""", "events[0] 缺少 postback")]
    [InlineData("""{"destination":1,"events":[{"type":"message","message":{"type":"text","text":"a"}}]}""", "source.userId")]
    [InlineData("""{"destination":1,"events":[{"type":"message","source":{"userId":"chat:7"},"message":{"type":"text","text":"a"}}]}""", "source.userId")]
    [InlineData("""{"destination":1,"events":[{"type":"message","source":{"userId":"a"},"message":{"type":"text"}}]}""", "events[0].message 缺少 text")]
    [InlineData("""{"destination":1,"events":[{"type":"message","source":{"userId":"a"},"message":{"text":"a"}}]}""", "events[0].message 缺少 type")]
    [InlineData("""{"destination":1,"events":[{"type":"message","source":{"userId":"a"},"message":{"type":"file","fileInfo":{}}}]}""", "downloadToken")]
    [InlineData("""{"destination":1,"events":[{"type":"postback","source":{"userId":"a"},"postback":{}}]}""", "events[0].postback 缺少 data")]
    [InlineData("""{"destination":1,"events":[{"type":"message","source":{"userId":"a"},"message":{"type":"text","text":"\ud83d"}}]}""", "events[0] 含有不成對的字元編碼")]
    public void What_is_broken_is_named(string json, string fault)
    {
        var post = Read(json);

        Assert.Empty(post.Events);
        Assert.Contains(fault, Assert.Single(post.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() => Assert.Single(Read($$"""{{'\uFEFF'}}{"destination":1,"events":[{{Text}}]}""").Events);

    private static Incoming Single(string item)
    {
        var post = Read($$"""{"destination":180284,"events":[{{item}}]}""");
        Assert.Empty(post.Faults);
        return Assert.Single(post.Events);
    }

    private static WebhookPost Read(string json) => new WebhookReader(new(new(), new ManualClock())).Read(Encoding.UTF8.GetBytes(json));
}
