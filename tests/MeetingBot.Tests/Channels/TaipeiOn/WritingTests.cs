using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>How a message looks in TaipeiON.</summary>
public sealed class WritingTests
{
    private static readonly Message Full = new("114年12月26日（五）12時。")
    {
        Quotations = [new("零用金請於12月26日中午12時前結報。", "第11次局務會議，報告事項/三", "http://h/minutes/a.txt#p3.0-20"), new("另一句。", "第12次局務會議", null)],
        Buttons = [new("👍 有幫助", "good,1"), new("👎 有誤", "bad,1")],
        Note = "由程式依會議紀錄整理。",
    };

    [Fact]
    public async Task As_text_buttons_are_numbers()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        await house.SendAsync(Full);

        Assert.Equal(
            """
            114年12月26日（五）12時。

            「零用金請於12月26日中午12時前結報。」
            　——　第11次局務會議，報告事項/三
            http://h/minutes/a.txt#p3.0-20

            「另一句。」
            　——　第12次局務會議

            請回覆數字：
            1. 👍 有幫助
            2. 👎 有誤

            由程式依會議紀錄整理。
            """,
            Assert.Single(house.City.Inbox).Text);
    }

    [Fact]
    public async Task As_flex_buttons_can_be_pressed()
    {
        await using var house = await TaipeiOnHouse.OpenAsync(("Buttons", "flex"));

        await house.SendAsync(Full with { Quotations = [new("一句。", "某會議", "http://h/a")] }, isAgain: true);

        var expected =
            """{"type":"flex","contents":{"body":[""" +
            """{"type":"bodycontainer","contents":[{"type":"text","text":"【重送】114年12月26日（五）12時。","align":"left","fontColor":"#000000","fontSize":16}]},""" +
            """{"type":"separator","height":1,"bgcolor":"#CCCCCC"},""" +
            """{"type":"bodycontainer","contents":[{"type":"text","text":"「一句。」\n　——　某會議\nhttp://h/a","align":"left","fontColor":"#666666","fontSize":14}]},""" +
            """{"type":"bodycontainer","contents":[{"type":"text","text":"由程式依會議紀錄整理。","align":"left","fontColor":"#666666","fontSize":12}]}]""" +
            ""","footer":[{"type":"footercontainer","contents":[{"type":"postbackbutton","text":"👍 有幫助","style":"secondary","displayText":"👍 有幫助","data":"good%2C1"}]},""" +
            """{"type":"footercontainer","contents":[{"type":"postbackbutton","text":"👎 有誤","style":"secondary","displayText":"👎 有誤","data":"bad%2C1"}]}]}}""";
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), Assert.Single(house.City.Inbox).Message), $"{Assert.Single(house.City.Inbox).Message}");
    }

    [Fact]
    public async Task Without_buttons_flex_is_text_whose_links_can_be_touched()
    {
        await using var house = await TaipeiOnHouse.OpenAsync(("Buttons", "flex"));

        await house.SendAsync(Full with { Buttons = [] });

        Assert.Equal("text", (string?)Assert.Single(house.City.Inbox).Message["type"]);
    }

    [Theory]
    [InlineData("flex", true)]
    [InlineData("numbers", false)]
    public async Task What_is_pressed_comes_back_as_it_was(string buttons, bool canPress)
    {
        await using var house = await TaipeiOnHouse.OpenAsync(("Buttons", buttons));

        await house.Webhook.DeliverAsync("""{"destination":180284,"events":[{"type":"postback","timestamp":1,"source":{"type":"user","userId":"marry"},"postback":{"data":"good%2C1"}}]}""");

        var pressed = Assert.Single(house.Inbox.Kept);
        Assert.Equal(new Happening.Pressed("good,1", null), pressed.What);
        Assert.Equal(canPress, pressed.Abilities.Buttons);
    }
}
