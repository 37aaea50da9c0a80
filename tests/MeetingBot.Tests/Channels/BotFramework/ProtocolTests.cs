using System.Text;
using System.Text.Json.Nodes;
using MeetingBot.Channels.BotFramework.Inbound;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>The activity as JSON.</summary>
public sealed class ProtocolTests
{
    [Fact]
    public void A2005_Fields_that_nobody_knows_are_kept_and_written_back()
    {
        const string written =
            """
            {"type":"message","id":"1","futureField":{"a":[1,2]},"from":{"id":"29:a","tenantRole":"x"},"conversation":{"id":"c","x":1},
             "entities":[{"type":"clientInfo","locale":"zh-TW","platform":"Web"}],"attachments":[{"contentType":"a/b","thumbnailUrl":"u"}],
             "channelData":{"tenant":{"id":"t"},"deep":[{"er":null}]},"value":{"press":"說明"}}
            """;

        var again = ProtocolJson.Write(ProtocolJson.Read<Activity>(written)!);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(again)), Encoding.UTF8.GetString(again));
    }

    [Fact]
    public void Chinese_is_written_as_it_is_since_channels_count_what_is_sent() =>
        Assert.Equal("""{"text":"十二月底"}""", ProtocolJson.Text(new Activity { Text = "十二月底" }));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_it() =>
        Assert.Equal("message", ProtocolJson.Read<Activity>([.. "\uFEFF"u8, .. """{"type":"message"}"""u8])!.Type);

    [Fact]
    public void Every_cut_of_an_activity_is_read_or_refused_as_JSON()
    {
        var whole = Encoding.UTF8.GetBytes(SomeActivity.Mention("https://smba.trafficmanager.net/apac/", "截止？").ToJsonString());

        for (var length = 0; length < whole.Length; length++)
        {
            Assert.ThrowsAny<System.Text.Json.JsonException>(() => ProtocolJson.Read<Activity>(whole.AsSpan(0, length)));
        }
    }

    [Theory]
    [InlineData("""{"type":"mention"}""")]
    [InlineData("""{"type":"mention","mentioned":"bot","text":5}""")]
    [InlineData("""{"type":"mention","mentioned":{"id":7}}""")]
    [InlineData("""{"type":"somethingElse","mentioned":{"id":"28:bot"}}""")] // A2104
    [InlineData("{}")]
    public void A2104_Entities_of_other_shapes_and_types_mention_nobody(string entity)
    {
        var activity = ProtocolJson.Read<Activity>($$"""{"type":"message","text":"<at>Bot</at> 好","recipient":{"id":"28:bot"},"entities":[{{entity}}]}""")!;

        Assert.Equal(new Texts("<at>Bot</at> 好", false), Texts.Of(activity));
    }
}
