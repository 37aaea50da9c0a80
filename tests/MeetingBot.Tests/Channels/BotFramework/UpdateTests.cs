using MeetingBot.Archive.Post;
using MeetingBot.Channels;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>A message that takes the place of an earlier one.</summary>
public sealed class UpdateTests : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private readonly ChannelDesk desk = ChannelDesk.Open();
    private FakeConnector connector = null!;

    public async Task InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        await desk.KeepAsync(connector.Address);
        await desk.Get<IOutbox>().PutAsync([new("old", ChannelDesk.GroupOf(), new("查詢中"))], default);
        var taken = Assert.Single(await desk.Get<IOutbox>().TakeAsync(1, Lease, default));
        await desk.Get<IOutbox>().SentAsync(taken.Id, "msg:1", default);
    }

    public async Task DisposeAsync()
    {
        await connector.DisposeAsync();
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task Teams_replaces_it_and_its_id_stays()
    {
        Assert.Equal(new SendResult.Sent("msg:1"), await ReplaceAsync());

        var call = Assert.Single(connector.Calls);
        Assert.Equal(("PUT", "/v3/conversations/19%3Agroup%40thread.v2/activities/msg%3A1"), (call.Method, call.Path));
    }

    [Fact]
    public async Task Where_it_is_gone_a_new_one_is_sent()
    {
        connector.Lay(ConnectorFault.Status(404));

        Assert.Equal(new SendResult.Sent("id-1"), await ReplaceAsync());
        Assert.Equal(["PUT", "POST"], connector.Calls.Select(call => call.Method));
    }

    [Fact]
    public async Task An_update_that_was_not_answered_is_simply_made_again()
    {
        connector.Lay(ConnectorFault.Cut);

        Assert.IsType<SendResult.NotNow>(await ReplaceAsync());
    }

    [Fact]
    public async Task An_earlier_message_of_another_conversation_is_left_alone()
    {
        await desk.KeepAsync(connector.Address, SomeActivity.Personal);

        await desk.SendAsync(new Outgoing("new", new("bf.msteams", SomeActivity.Personal), new("好"), Updates: "old"));

        Assert.Equal("POST", Assert.Single(connector.Calls).Method);
    }

    private Task<SendResult> ReplaceAsync() => desk.SendAsync(new Outgoing("new", ChannelDesk.GroupOf(), new("十二月底截止。"), Updates: "old"));
}
