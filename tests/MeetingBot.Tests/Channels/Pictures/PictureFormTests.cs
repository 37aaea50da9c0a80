using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.DirectLine;
using MeetingBot.Channels.Protocol;
using MeetingBot.Channels.WebChat.Rooms;

namespace MeetingBot.Tests.Channels.Pictures;

/// <summary>How a picture reaches the pages that draw it themselves.</summary>
public sealed class PictureFormTests
{
    private static readonly Message Overdue = new("資訊局逾期12件。") { Picture = SomeBars.Overdue };

    [Fact]
    public void The_page_of_the_group_chat_gets_it_in_its_line_zeros_too()
    {
        var picture = JsonNode.Parse(ChatLine.OfBot(new("k", new("web", "hr"), Overdue), null).ToJson())!["picture"]!;

        Assert.Equal("""["一週內","一個月內","逾一個月"]""", Json(picture["parts"]!));
        Assert.Equal("""{"name":"人事處","values":[3,0,0]}""", Json(picture["rows"]![2]!));
        Assert.Null(JsonNode.Parse(ChatLine.OfBot(new("k", new("web", "hr"), new("好")), null).ToJson())!["picture"]);
    }

    [Fact]
    public void Web_Chat_gets_it_on_the_card_above_the_buttons()
    {
        var activity = BotActivity.Of(new("k", new("directline", "c"), Overdue with { Buttons = [new("我的待辦", "我的待辦")] }), new("bot"), "c", DateTimeOffset.UnixEpoch);

        Assert.Equal("資訊局逾期12件。", activity.Text);
        var card = ((JsonElement)Assert.Single(activity.Attachments!).Content!).GetRawText();
        Assert.InRange(card.IndexOf("attention", StringComparison.Ordinal), 0, card.IndexOf("Action.Submit", StringComparison.Ordinal));
    }

    private static string Json(JsonNode node) => node.ToJsonString(ProtocolJson.Options);
}
