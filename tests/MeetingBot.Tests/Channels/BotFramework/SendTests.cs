using MeetingBot.Archive.Post;
using MeetingBot.Channels;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>What becomes of a message when the Connector does not simply take it.</summary>
public sealed class SendTests : IAsyncLifetime
{
    private readonly ChannelDesk desk = ChannelDesk.Open();
    private FakeConnector connector = null!;

    public async Task InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        await desk.KeepAsync(connector.Address);
    }

    public async Task DisposeAsync()
    {
        await connector.DisposeAsync();
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task What_is_taken_has_the_channels_id() => Assert.Equal(new SendResult.Sent("id-1"), await SendAsync());

    [Theory]
    [InlineData("")] // some channels give no id
    [InlineData("{}")]
    [InlineData("<html>")]
    public async Task What_is_taken_without_an_id_is_taken(string body)
    {
        connector.Lay(ConnectorFault.Answer(202, body));

        Assert.Equal(new SendResult.Sent(null), await SendAsync());
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task What_certainly_did_not_arrive_is_tried_again(int status)
    {
        connector.Lay(ConnectorFault.Status(status, retryAfter: "7"));

        var later = Assert.IsType<SendResult.NotNow>(await SendAsync());

        Assert.Equal(TimeSpan.FromSeconds(7), later.After);
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task Retry_After_may_be_a_moment()
    {
        connector.Lay(ConnectorFault.Status(429, retryAfter: desk.Clock.GetUtcNow().AddSeconds(30).ToString("R")));

        Assert.Equal(TimeSpan.FromSeconds(30), Assert.IsType<SendResult.NotNow>(await SendAsync()).After);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Other_faults_of_the_server_may_have_delivered(int status)
    {
        connector.Lay(ConnectorFault.Status(status));

        Assert.IsType<SendResult.Doubtful>(await SendAsync());
        Assert.Single(connector.Calls); // never again by itself: there is no idempotency key
    }

    [Fact]
    public async Task A_request_that_was_written_and_never_answered_may_have_arrived()
    {
        connector.Lay(ConnectorFault.Silence);

        var sending = SendAsync();
        await connector.NextAsync();
        desk.Clock.Advance(TimeSpan.FromSeconds(21));

        Assert.IsType<SendResult.Doubtful>(await sending);
    }

    [Fact]
    public async Task A_line_that_was_cut_after_the_request_may_have_delivered()
    {
        connector.Lay(ConnectorFault.Cut);

        Assert.IsType<SendResult.Doubtful>(await SendAsync());
    }

    [Fact]
    public async Task Where_nobody_listens_nothing_arrived()
    {
        await desk.KeepAsync("http://127.0.0.1:1/");

        Assert.IsType<SendResult.NotNow>(await SendAsync());
    }

    [Theory]
    [InlineData(400, "BadSyntax", null, false)]
    [InlineData(403, "ServiceError", null, false)]
    [InlineData(403, "ConversationBlockedByUser", null, true)]
    [InlineData(403, "BotNotInConversationRoster", null, true)]
    [InlineData(403, "BotDisabledByAdmin", null, true)]
    [InlineData(403, "Forbidden", "MessageWritesBlocked", true)]
    [InlineData(404, "ConversationNotFound", null, true)]
    [InlineData(404, null, null, false)] // any proxy may say so
    [InlineData(302, null, null, false)]
    public async Task What_is_refused_stays_refused_and_some_words_say_that_the_place_is_closed(int status, string? code, string? subCode, bool isClosed)
    {
        connector.Lay(ConnectorFault.Status(status, code, subCode, location: "http://127.0.0.1:1/"));

        var refused = Assert.IsType<SendResult.Refused>(await SendAsync());

        Assert.Equal(isClosed, refused.IsClosed);
        Assert.Equal(SomeActivity.Group, refused.Place?.Conversation);
        Assert.Single(connector.Calls); // 302: nobody is followed
    }

    [Fact]
    public async Task Nothing_more_is_sent_to_a_place_that_is_closed()
    {
        await desk.Places.CloseAsync("bf.msteams", SomeActivity.Group, "已封鎖", default);

        Assert.True(Assert.IsType<SendResult.Refused>(await SendAsync()).IsClosed);
        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task What_is_too_large_goes_out_in_words_alone()
    {
        connector.Lay(ConnectorFault.Status(413, "MessageSizeTooBig"));

        var result = await desk.SendAsync(new Message("十二月底截止。") { Buttons = [new("說明", "說明")], Quotations = [new("截止", "第1次會議", null)] });

        Assert.IsType<SendResult.Sent>(result);
        var second = connector.Calls[1];
        Assert.Equal(("十二月底截止。\n[1] 第1次會議：「截止」", "plain"), (second.Text, second.Field("textFormat")));
        Assert.Null(second.Json("attachments"));
    }

    [Fact]
    public async Task What_is_too_large_even_so_is_refused()
    {
        connector.Lay(ConnectorFault.Status(413), ConnectorFault.Status(413));

        Assert.IsType<SendResult.Refused>(await SendAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task The_service_URL_may_end_in_a_slash_and_ids_are_encoded(string end)
    {
        await desk.KeepAsync(connector.Address + "/apac" + end, conversation: "19:a/b@thread.tacv2;messageid=1");

        await desk.SendAsync(new Outgoing("k", new("bf.msteams", "19:a/b@thread.tacv2;messageid=1"), new("好"), "a|b"));

        Assert.Equal("/apac/v3/conversations/19%3Aa%2Fb%40thread.tacv2%3Bmessageid%3D1/activities/a%7Cb", connector.Calls[0].Path);
    }

    [Fact]
    public async Task A_message_that_may_have_arrived_before_says_so()
    {
        await desk.SendAsync(new Message("十二月底截止。"), isAgain: true);

        Assert.Contains("重送", connector.Calls[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_nobody_knows_is_refused() =>
        Assert.IsType<SendResult.Refused>(await desk.SendAsync(new Message("好"), new("bf.msteams", "19:nowhere")));

    [Fact]
    public async Task Signs_of_typing_never_throw()
    {
        await desk.Channel.TypingAsync(ChannelDesk.GroupOf(), default);
        await desk.Channel.TypingAsync(new("bf.msteams", "19:nowhere"), default);
        await desk.KeepAsync("http://127.0.0.1:1/");
        await desk.Channel.TypingAsync(ChannelDesk.GroupOf(), default);

        Assert.Equal("typing", Assert.Single(connector.Calls).Type);
    }

    private Task<SendResult> SendAsync() => desk.SendAsync(new Message("十二月底截止。"));
}
