using System.Text.Json;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Rendering;
using MeetingBot.Channels.Protocol;
using MeetingBot.Dialogue.Feedbacks;
using MeetingBot.Tests.Channels.Pictures;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>Messages in the form of their channel.</summary>
public sealed class WritingTests
{
    private static readonly Quotation Cited = new("於12月31日前完成申報", "第213次會報 114年9月25日 貳/四", "http://127.0.0.1:5080/minutes/213.txt#p3.1-9");

    [Fact]
    public void Teams_gets_numbers_in_the_text_and_one_entity_that_says_what_they_are()
    {
        var written = Write(new("12月31日截止。") { Quotations = [Cited, Cited] });

        Assert.Equal(("12月31日截止。 [1] [2]", "markdown"), (written.Field("text"), written.Field("textFormat")));
        var entity = Assert.Single(written.GetProperty("entities").EnumerateArray());
        Assert.Equal(("https://schema.org/Message", "Message", "https://schema.org", ""), (entity.Field("type"), entity.Field("@type"), entity.Field("@context"), entity.Field("@id")));
        Assert.False(entity.TryGetProperty("additionalType", out _));
        var claim = entity.GetProperty("citation")[1];
        Assert.Equal(("Claim", 2), (claim.Field("@type"), claim.GetProperty("position").GetInt32()));
        var document = claim.GetProperty("appearance");
        Assert.Equal(("DigitalDocument", Cited.Place, Cited.Quote, Cited.Url), (document.Field("@type"), document.Field("name"), document.Field("abstract"), document.Field("url")));
    }

    [Fact]
    public void A_picture_is_columns_on_a_card_as_wide_as_their_numbers_with_the_sources_below()
    {
        var written = Write(new("資訊局逾期12件。") { Picture = SomeBars.Overdue, Quotations = [Cited], Buttons = [new("我的待辦", "我的待辦")] });

        Assert.False(written.TryGetProperty("text", out _)); // text and card together would be two messages
        var body = written.GetProperty("attachments")[0].GetProperty("content").GetProperty("body").EnumerateArray().ToList();
        var rows = body.Where(element => element.Field("type") == "ColumnSet").Select(row => row.GetProperty("columns").EnumerateArray().ToList()).ToList();
        Assert.Equal(["accent", "warning", "attention"], rows[0].Select(column => column.Field("style"))); // what the colours mean
        Assert.Equal([33, 17, 50], rows[1].Skip(1).Select(column => column.GetProperty("width").GetInt32()));
        Assert.Equal([8, 25, 67], rows[2].Skip(1).Select(column => column.GetProperty("width").GetInt32())); // the rest of the line is empty
        Assert.Contains("資訊局（12）", rows[1][0].GetRawText(), StringComparison.Ordinal);
        Assert.Contains(Cited.Url!, body[^1].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_text_and_card_go_together_the_card_has_the_picture_alone()
    {
        var written = Write(Owed(new("資訊局逾期12件。") { Picture = SomeBars.Overdue }), ChannelIds.WebChat);

        Assert.Equal("資訊局逾期12件。", written.Field("text"));
        Assert.DoesNotContain("逾期12件", written.GetProperty("attachments")[0].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_a_model_worded_is_labelled_so() =>
        Assert.Equal("AIGeneratedContent", Write(new("好") { IsModels = true }).GetProperty("entities")[0].GetProperty("additionalType")[0].GetString());

    [Fact]
    public void Teams_refuses_more_than_ten_citations() =>
        Assert.Equal(10, Write(new("好") { Quotations = [.. Enumerable.Repeat(Cited, 12)] }).GetProperty("entities")[0].GetProperty("citation").GetArrayLength());

    [Fact]
    public void What_is_too_long_for_a_citation_is_cut_and_no_character_is_halved()
    {
        var quote = new string('字', 158) + "𠮷𠮷𠮷";

        var shown = Write(new("好") { Quotations = [new(quote, "會", null)] }).GetProperty("entities")[0].GetProperty("citation")[0].GetProperty("appearance");

        Assert.Equal(new string('字', 158) + "…", shown.Field("abstract"));
        Assert.False(shown.TryGetProperty("url", out _));
    }

    [Fact]
    public void A2031_A2071_A2302_The_bot_sets_no_id_no_recipient_and_no_service_URL()
    {
        var written = Write(new("好"));

        Assert.All(["id", "recipient", "serviceUrl", "importance", "attachments", "entities"], field => Assert.False(written.TryGetProperty(field, out _), field));
        Assert.Equal(("message", "28:bot", "19:g", "1700"), (written.Field("type"), written.GetProperty("from").Field("id"), written.GetProperty("conversation").Field("id"), written.Field("replyToId")));
    }

    [Fact]
    public void Buttons_in_Teams_are_a_card_alone_which_keeps_the_messages_id()
    {
        var written = Write(new("要問哪一個？\n* 一") { Buttons = [new("本週到期", "本週到期")], Note = "由語言模型撰寫" });

        Assert.False(written.TryGetProperty("text", out _));
        Assert.Equal("要問哪一個？ * 一", written.Field("summary"));
        var attachment = Assert.Single(written.GetProperty("attachments").EnumerateArray());
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.Field("contentType"));
        var card = attachment.GetProperty("content");
        Assert.Equal(("AdaptiveCard", "1.4"), (card.Field("type"), card.Field("version")));
        Assert.Equal(
            ["要問哪一個？", "* 一", "由語言模型撰寫"],
            card.GetProperty("body").EnumerateArray().Select(block => block.GetProperty("inlines")[0].Field("text")!));
        var action = Assert.Single(card.GetProperty("actions").EnumerateArray());
        Assert.Equal(("Action.Execute", "本週到期", "press", "本週到期"), (action.Field("type"), action.Field("title"), action.Field("verb"), action.GetProperty("data").Field("press")));
        Assert.Equal(("Action.Submit", "本週到期"), (action.GetProperty("fallback").Field("type"), action.GetProperty("fallback").GetProperty("data").Field("press")));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)] // Teams knows no suggestions in a group
    public void An_answer_in_Teams_keeps_its_citations_and_offers_what_to_ask_next_in_private(bool isGroup, bool isOffered)
    {
        var written = Write(Owed(new("12月31日截止。") { Quotations = [Cited], Buttons = [new("案號 204-2", "案號 204-2")] }), "msteams", isGroup);

        Assert.Equal("12月31日截止。 [1]", written.Field("text"));
        Assert.False(written.TryGetProperty("attachments", out _));
        Assert.Equal(isOffered, written.TryGetProperty("suggestedActions", out var suggested));
        Assert.Equal(isOffered ? "imBack" : null, isOffered ? suggested.GetProperty("actions")[0].Field("type") : null);
    }

    [Fact]
    public void Answers_in_Teams_ask_what_one_thinks_of_them()
    {
        var owed = Owed(new("好") { Buttons = [.. Opinion.Buttons("k")] }) with { Answers = new("a", "q", true, 1) };

        Assert.Equal("好", Write(owed, "msteams").Field("text")); // its buttons are Teams' own
        Assert.True(Write(owed, "msteams").GetProperty("channelData").GetProperty("feedbackLoopEnabled").GetBoolean());
        Assert.False(Write(new("好")).TryGetProperty("channelData", out _));
    }

    [Fact]
    public void Web_Chat_gets_sources_as_links_and_buttons_as_suggestions()
    {
        var written = Write(Owed(new("12月31日截止。") { Quotations = [Cited], Buttons = [new("說明", "說明")] }), "webchat");

        Assert.Equal($"12月31日截止。\n\n[\\[1\\] {Cited.Place}]({Cited.Url})：「{Cited.Quote}」", written.Field("text"));
        var action = Assert.Single(written.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray());
        Assert.Equal(("messageBack", "說明", "說明"), (action.Field("type"), action.Field("title"), action.GetProperty("value").Field("press")));
        Assert.False(written.TryGetProperty("entities", out _));
    }

    [Fact]
    public void Channels_of_which_nothing_is_known_get_words()
    {
        var written = Write(Owed(new("12月31日截止。*") { Quotations = [Cited], Note = "註" }), "sms");

        Assert.Equal(($"12月31日截止。*\n[1] {Cited.Place}：「{Cited.Quote}」\n註", "plain"), (written.Field("text"), written.Field("textFormat")));
    }

    [Theory]
    [InlineData("經費 3*5_000 元", @"經費 3\*5\_000 元")]
    [InlineData("a<b & c>d", "a&lt;b &amp; c&gt;d")]
    [InlineData("[1] `x` ~y~ |", @"\[1\] \`x\` \~y\~ \|")]
    [InlineData("# 標題\n- 項\n+ 項\n1. 項\n 12) 項", "\\# 標題  \n\\- 項  \n\\+ 項  \n1\\. 項  \n 12\\) 項")]
    [InlineData("114.12.31 前、A-1", "114\\.12.31 前、A-1")]
    [InlineData("一、案由：（一）\r\n二", "一、案由：（一）  \n二")]
    public void Markdown_shows_what_stands_there(string text, string markdown) => Assert.Equal(markdown, Markdown.Escape(text));

    [Fact]
    public void An_address_cannot_end_a_link_early() => Assert.Equal(@"[a\]b](http://x/%28y%29%20z)", Markdown.Link("a]b", "http://x/(y) z"));

    private static Outgoing Owed(Message message) => new("k", new("bf.msteams", "19:g"), message, "1700");

    private static JsonElement Write(Message message) => Write(Owed(message), "msteams");

    private static JsonElement Write(Outgoing owed, string channelId, bool isGroup = true)
    {
        var reference = new ConversationReference(channelId, "https://smba.trafficmanager.net/apac/", new("19:g", IsGroup: isGroup), new("28:bot"));
        return ProtocolJson.Read<JsonElement>(ProtocolJson.Write(ActivityWriter.Write(owed, isAgain: false, reference)));
    }
}
