namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>Files that somebody sent, fetched from where they lie.</summary>
public sealed class FileTests : IAsyncLifetime
{
    private FakeDirectory directory = null!;
    private FakeConnector connector = null!;
    private ChannelDesk desk = null!;

    public async Task InitializeAsync()
    {
        directory = await FakeDirectory.StartAsync();
        connector = await FakeConnector.StartAsync();
        desk = ChannelDesk.Open(Trusted.Settings(directory));
    }

    public async Task DisposeAsync()
    {
        await desk.DisposeAsync();
        await connector.DisposeAsync();
        await directory.DisposeAsync();
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)] // it is longer than this
    public async Task Come_whole_or_not_at_all(long most, bool comes)
    {
        connector.Lay(ConnectorFault.Answer(200, "12345"));

        var bytes = await desk.Channel.FetchAsync(connector.Address + "/file", most, default);

        Assert.Equal(comes ? "12345"u8.ToArray() : null, bytes);
        Assert.Equal("Bearer token-1", Assert.Single(connector.Calls).Authorization); // it lies at the Connector
    }

    [Theory]
    [InlineData(404)]
    [InlineData(302)]
    [InlineData(500)]
    public async Task Do_not_come_where_they_are_not(int status)
    {
        connector.Lay(ConnectorFault.Status(status, location: connector.Address + "/elsewhere"));

        Assert.Null(await desk.Channel.FetchAsync(connector.Address + "/file?tempauth=key", 100, default));
        Assert.Single(connector.Calls);
        Assert.DoesNotContain(desk.Log.Lines, line => line.Contains("tempauth", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://evil.example/file")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    public async Task Are_fetched_from_no_other_host(string address) => Assert.Null(await desk.Channel.FetchAsync(address, 100, default));
}
