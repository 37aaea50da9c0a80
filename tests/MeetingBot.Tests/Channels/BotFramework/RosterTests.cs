namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>Who is in a group.</summary>
public sealed class RosterTests : IAsyncLifetime
{
    private const string First = """{"members":[{"id":"29:a","aadObjectId":"aad-a"},{"id":"28:BOT"},{"id":"29:b","objectId":"aad-b"}],"continuationToken":"1"}""";
    private const string Second = """{"members":[{"id":"29:c"}]}""";

    private readonly ChannelDesk desk = ChannelDesk.Open();
    private FakeConnector connector = null!;

    public async Task InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        connector.Members = [First, Second];
        await desk.KeepAsync(connector.Address);
    }

    public async Task DisposeAsync()
    {
        await connector.DisposeAsync();
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task All_pages_are_read_and_the_bot_is_left_out()
    {
        Assert.Equal(["aad-a", "aad-b", "29:c"], await MembersAsync());
    }

    [Fact]
    public async Task The_channel_is_asked_again_after_two_minutes()
    {
        await MembersAsync();
        await MembersAsync();
        Assert.Equal(2, connector.Calls.Count);

        desk.Clock.Advance(TimeSpan.FromMinutes(3));
        await MembersAsync();

        Assert.Equal(4, connector.Calls.Count);
    }

    [Fact]
    public async Task A_part_of_the_members_is_as_good_as_none()
    {
        connector.Members = [First, "nothing of the kind"];

        Assert.Null(await MembersAsync());
    }

    [Fact]
    public async Task A_channel_that_does_not_tell_is_asked_again_next_time()
    {
        connector.Lay(ConnectorFault.Status(500));

        Assert.Null(await MembersAsync());
        Assert.NotNull(await MembersAsync());
    }

    [Fact]
    public async Task A_threads_members_are_those_of_its_channel()
    {
        await desk.KeepAsync(connector.Address, "19:c@thread.tacv2;messageid=17");

        Assert.NotNull(await desk.Channel.MembersAsync(new("bf.msteams", "19:c@thread.tacv2;messageid=17"), default));
        Assert.StartsWith("/v3/conversations/19%3Ac%40thread.tacv2/pagedmembers?pageSize=500", connector.Calls[0].Path, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<string>?> MembersAsync() => desk.Channel.MembersAsync(ChannelDesk.GroupOf(), default);
}
