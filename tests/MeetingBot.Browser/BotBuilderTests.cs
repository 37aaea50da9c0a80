using System.Text;
using MeetingBot.Tests.Web.Hosting;

namespace MeetingBot.Browser;

/// <summary>Bot Builder as a peer: the same requests, and what each answers. Where we answer otherwise, the row says why.</summary>
public sealed class BotBuilderTests(BotBuilderTests.Peers peers) : IClassFixture<BotBuilderTests.Peers>
{
    private const string Whole = """ "channelId":"emulator","serviceUrl":"http://127.0.0.1:1/","conversation":{"id":"c"},"recipient":{"id":"bot"},"from":{"id":"u"},"id":"1" """;

    [Theory]
    [InlineData("GET", null, 405, 405)]
    [InlineData("HEAD", null, 405, 405)]
    [InlineData("PUT", "{}", 405, 405)]
    [InlineData("DELETE", null, 405, 405)]
    [InlineData("POST", "{", 400, 400)]
    [InlineData("POST", "[]", 400, 400)]
    [InlineData("POST", "null", 400, 400)]
    [InlineData("POST", "{" + Whole + "}", 400, 500)] // no type: it throws, and the framework below makes 500 of that; the caller is at fault, not we
    [InlineData("POST", """{"type":"",""" + Whole + "}", 400, 400)]
    [InlineData("POST", """{"type":"nobodyKnowsThis",""" + Whole + "}", 200, 200)]
    [InlineData("POST", """{"type":"typing",""" + Whole + "}", 200, 200)]
    [InlineData("POST", """{"type":"event","name":"x",""" + Whole + "}", 200, 200)]
    [InlineData("POST", """{"type":"endOfConversation",""" + Whole + "}", 200, 200)]
    [InlineData("POST", """{"type":"conversationUpdate",""" + Whole + "}", 200, 200)]
    [InlineData("POST", """{"type":"messageReaction",""" + Whole + "}", 200, 200)]
    [InlineData("POST", """{"type":"invoke","name":"nobody/knows",""" + Whole + "}", 501, 501)]
    [InlineData("POST", """{"type":"message","text":"嗨"}""", 400, 200)] // nobody could answer it: a message without channel, place and sender is a fault of the caller
    public async Task Both_answer_as_the_row_says(string method, string? body, int ours, int theirs)
    {
        var (we, they) = (await StatusAsync(peers.Bot, method, body), await StatusAsync(peers.BotBuilder, method, body));

        Assert.Equal((ours, theirs), (we, they));
    }

    private static async Task<int> StatusAsync(Uri address, string method, string? body)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        using var request = new HttpRequestMessage(new(method), address) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        using var response = await client.SendAsync(request);
        return (int)response.StatusCode;
    }

    public sealed class Peers : IAsyncLifetime
    {
        private NodePeer? peer;
        private ServingProcess? bot;

        public Uri Bot => new(bot!.Address, "api/messages");

        public Uri BotBuilder => new(peer!.Said.GetProperty("address").GetString()!);

        public async Task InitializeAsync()
        {
            peer = await NodePeer.StartAsync("botbuilder-peer.mjs");
            bot = await ServingProcess.StartAsync();
        }

        public Task DisposeAsync()
        {
            bot?.Dispose();
            peer?.Dispose();
            return Task.CompletedTask;
        }
    }
}
