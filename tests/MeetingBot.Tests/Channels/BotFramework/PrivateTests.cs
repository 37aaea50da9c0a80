using MeetingBot.Archive.Post;
using MeetingBot.Channels;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>Words for one person alone.</summary>
public sealed class PrivateTests : IAsyncLifetime
{
    private readonly ChannelDesk desk = ChannelDesk.Open();
    private FakeConnector connector = null!;

    public async Task InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async Task DisposeAsync()
    {
        await connector.DisposeAsync();
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task Go_into_the_private_conversation_that_is_known()
    {
        await desk.KeepAsync(connector.Address, SomeActivity.Personal, isGroup: false, account: SomeActivity.AskerId);

        await desk.SendAsync(Alone());

        var call = Assert.Single(connector.Calls);
        Assert.Equal("/v3/conversations/a%3Apersonal/activities", call.Path);
        Assert.Null(call.Json("replyToId")); // what it answers stands elsewhere
    }

    [Fact]
    public async Task Close_the_private_conversation_and_never_the_group_when_the_person_has_blocked_the_bot()
    {
        await desk.KeepAsync(connector.Address);
        await desk.KeepAsync(connector.Address, SomeActivity.Personal, isGroup: false, account: SomeActivity.AskerId);
        connector.Lay(ConnectorFault.Status(403, "ConversationBlockedByUser"));

        var refused = Assert.IsType<SendResult.Refused>(await desk.SendAsync(new Outgoing("k", ChannelDesk.GroupOf(), new("您的待辦"), OnlyFor: SomeActivity.AskerId)));

        Assert.True(refused.IsClosed);
        Assert.Equal(new("bf.msteams", SomeActivity.Personal), refused.Place);
    }

    [Fact]
    public async Task Make_a_private_conversation_once_and_it_is_kept()
    {
        await desk.KeepAsync(connector.Address);

        Assert.Equal(new SendResult.Sent("id-1"), await desk.SendAsync(Alone()));
        Assert.Equal(new SendResult.Sent("id-2"), await desk.SendAsync(Alone()));

        Assert.Equal(["/v3/conversations", "/v3/conversations/a%3Anew/activities", "/v3/conversations/a%3Anew/activities"], connector.Calls.Select(call => call.Path));
        var made = connector.Calls[0];
        Assert.Equal(SomeActivity.AskerId, made.Json("members")?[0].GetProperty("id").GetString());
        Assert.Equal("7e000000-0000-4000-8000-000000000001", made.Json("channelData")?.GetProperty("tenant").GetProperty("id").GetString());
        Assert.False(made.Json("isGroup")?.GetBoolean());
        Assert.Equal("a:new", (await desk.Places.FindPrivateAsync("bf.msteams", SomeActivity.AskerId, default))!.Address.Conversation);
    }

    [Theory]
    [InlineData(429, typeof(SendResult.NotNow))]
    [InlineData(500, typeof(SendResult.NotNow))] // to make it twice is to make it once
    [InlineData(403, typeof(SendResult.Refused))]
    public async Task Wait_or_are_refused_when_no_conversation_can_be_made(int status, Type result)
    {
        await desk.KeepAsync(connector.Address);
        connector.Lay(ConnectorFault.Status(status));

        Assert.IsType(result, await desk.SendAsync(Alone()));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task Are_refused_where_the_bot_has_never_been() => Assert.IsType<SendResult.Refused>(await desk.SendAsync(Alone()));

    [Fact]
    public async Task In_a_group_go_private_unless_targeted_messages_are_on()
    {
        await desk.KeepAsync(connector.Address);

        await desk.SendAsync(new Outgoing("k", ChannelDesk.GroupOf(), new("您的待辦"), "1700", OnlyFor: SomeActivity.AskerId));

        Assert.Equal("/v3/conversations/a%3Anew/activities", connector.Calls[^1].Path);
    }

    [Fact]
    public async Task In_a_group_with_targeted_messages_one_member_alone_sees_them()
    {
        await using var targeted = ChannelDesk.Open(new Dictionary<string, string?> { ["BotFramework:TargetedMessages"] = "true" });
        await targeted.KeepAsync(connector.Address);

        await targeted.SendAsync(new Outgoing("k", ChannelDesk.GroupOf(), new("您的待辦"), "1700", OnlyFor: SomeActivity.AskerId));

        var call = Assert.Single(connector.Calls);
        Assert.Equal("/v3/conversations/19%3Agroup%40thread.v2/activities/1700?isTargetedActivity=true", call.Path);
        Assert.Equal(SomeActivity.AskerId, call.Json("recipient")?.GetProperty("id").GetString());
    }

    private static Outgoing Alone() => new("k", Address.Private("bf.msteams", SomeActivity.AskerId), new("您的待辦"), "1700");
}
