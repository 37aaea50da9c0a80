using System.Text.Json.Nodes;
using MeetingBot.Channels.BotFramework.Inbound;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>Who is addressed, and what is left of the text.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("<at>Bot</at> 截止？", "截止？")]
    [InlineData("<at>Bot</at>\u00A0截止？", "截止？")]
    [InlineData("<at>Bot</at>&nbsp;截止？", "截止？")]
    [InlineData("請問 <at>Bot</at> 截止？", "請問   截止？")]
    [InlineData("<AT>bot</AT> 截止？", "截止？")]
    [InlineData("<at>Bot</at> <at>Bot</at> 截止？", "截止？")]
    [InlineData("<at>Bot</at>", "")]
    [InlineData("截止？", "截止？")] // mentioned, and the text does not show it
    public void The_bots_mention_is_taken_out(string text, string words) =>
        Assert.Equal(new Texts(words, true), Read(text, Mention("28:bot", "Bot", "<at>Bot</at>")));

    [Fact]
    public void The_bots_id_is_compared_without_case() => Assert.True(Read("<at>Bot</at> 好", Mention("28:BOT", "Bot", "<at>Bot</at>")).IsMentioned);

    [Fact]
    public void A_mention_twice_in_the_entities_is_one()
    {
        var mention = Mention("28:bot", "Bot", "<at>Bot</at>");

        Assert.Equal(new Texts("好", true), Read("<at>Bot</at> 好", mention, mention.DeepClone()));
    }

    [Fact]
    public void An_entity_without_a_text_is_found_by_the_name() =>
        Assert.Equal(new Texts("好", true), Read("<at>Bot</at> 好", new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Bot" } }));

    [Fact]
    public void Text_that_looks_like_a_mention_is_none() => Assert.Equal(new Texts("<at>Bot</at> 好", false), Read("<at>Bot</at> 好"));

    [Fact]
    public void Others_are_named_without_their_tags() =>
        Assert.Equal(new Texts("王小明 說的對嗎", false), Read("<at>王小明</at> 說的對嗎", Mention("29:w", "王小明", "<at>王小明</at>")));

    [Fact]
    public void A_name_written_as_XML_is_read() =>
        Assert.Equal(new Texts("A&B 好", false), Read("<at>A&amp;B</at> 好", Mention("29:w", null, "<at>A&amp;B</at>")));

    private static JsonObject Mention(string id, string? name, string text) =>
        new() { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name }, ["text"] = text };

    private static Texts Read(string text, params JsonNode[] entities) =>
        Texts.Of(ProtocolJson.Read<Activity>(
            new JsonObject { ["type"] = "message", ["text"] = text, ["recipient"] = new JsonObject { ["id"] = "28:bot" }, ["entities"] = new JsonArray(entities) }.ToJsonString())!);
}
