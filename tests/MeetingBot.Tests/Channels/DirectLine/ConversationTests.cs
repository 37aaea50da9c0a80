using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels.DirectLine;

/// <summary>What is said through Direct Line, by REST and over the stream.</summary>
public sealed class ConversationTests
{
    [Theory]
    [InlineData("directline")]
    [InlineData("v3/directline")]
    public async Task A_question_is_answered_and_both_stand_in_the_transcript(string home)
    {
        await using var bot = await BotHost.StartAsync();
        await bot.UntilReadyAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client, home: home);

        var (status, given) = await client.SayAsync("零用金最晚要在哪天幾點以前結報？", "client-1");
        var answer = await client.UntilBotSaysAsync(activity => (string?)activity["replyToId"] == (string?)given!["id"]);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("12月26日", (string?)answer["text"], StringComparison.Ordinal);
        var echo = Assert.Single(await client.ActivitiesAsync(), activity => (string?)activity["id"] == (string?)given!["id"]);
        Assert.Equal("client-1", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal("dl_wang", (string?)echo["from"]!["id"]);
    }

    [Fact]
    public async Task A_message_that_is_sent_again_under_the_clients_own_id_is_one_message()
    {
        await using var bot = await BotHost.StartAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client);

        var (_, first) = await client.SayAsync("說明", "client-1");
        var (_, second) = await client.SayAsync("說明", "client-1");

        Assert.Equal((string)first!["id"]!, (string)second!["id"]!);
        Assert.Single(await client.ActivitiesAsync(), activity => !DirectLineClient.IsBots(activity));
    }

    [Fact]
    public async Task A_conversation_that_is_opened_twice_is_the_same_and_the_bot_comes_in_once()
    {
        await using var bot = await BotHost.StartAsync();
        var client = new DirectLineClient(bot.Client);
        await client.TakeTokenAsync("dl_wang");

        var (first, second) = (await client.StartAsync(), await client.StartAsync());

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.Status, second.Status));
        Assert.Equal((string)first.Body!["conversationId"]!, (string)second.Body!["conversationId"]!);
    }

    [Fact]
    public async Task A_conversation_that_was_never_opened_is_not_there()
    {
        await using var bot = await BotHost.StartAsync();
        var client = new DirectLineClient(bot.Client);
        await client.TakeTokenAsync("dl_wang");

        Assert.Equal(HttpStatusCode.NotFound, (await client.SayAsync("嗨")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"conversations/{client.Conversation}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"conversations/{client.Conversation}/activities")).Status);
    }

    [Fact]
    public async Task Who_has_read_up_to_a_watermark_gets_what_came_after()
    {
        await using var bot = await BotHost.StartAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client);
        await client.SayAsync("一");
        var (_, read) = await client.GetAsync($"conversations/{client.Conversation}/activities");

        await client.SayAsync("二");

        var after = await client.ActivitiesAsync((string)read!["watermark"]!);
        Assert.Equal("二", (string?)Assert.Single(after, activity => !DirectLineClient.IsBots(activity))["text"]);
    }

    [Theory]
    [InlineData("""{"text":"沒有 type"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"typing"}""", HttpStatusCode.OK)]
    [InlineData("""{"type":"somethingNew"}""", HttpStatusCode.OK)] // A2006: ignored
    [InlineData("""{"type":"message"}""", HttpStatusCode.OK)] // says nothing
    [InlineData("""["type"]""", HttpStatusCode.BadRequest)]
    public async Task Activities_are_taken_as_the_protocol_says(string activity, HttpStatusCode expected)
    {
        await using var bot = await BotHost.StartAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client);

        Assert.Equal(expected, (await client.SendAsync(JsonNode.Parse(activity)!)).Status);
    }

    [Fact]
    public async Task Nothing_that_a_client_says_of_itself_is_believed()
    {
        await using var bot = await BotHost.StartAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client);

        await client.SendAsync(JsonNode.Parse("""
            {"type":"message","id":"mine","text":"嗨","timestamp":"1999-01-01T00:00:00Z","serviceUrl":"https://evil.example",
             "from":{"name":"王小明","role":"bot"},"conversation":{"id":"another"},"channelId":"msteams","callerId":"urn:botframework:azure","custom":{"kept":true}}
            """)!);

        var echo = Assert.Single(await client.ActivitiesAsync(), activity => (string?)activity["text"] == "嗨");
        Assert.StartsWith(client.Conversation, (string?)echo["id"], StringComparison.Ordinal);
        Assert.Equal(("dl_wang", "user"), ((string?)echo["from"]!["id"], (string?)echo["from"]!["role"]));
        Assert.Equal((client.Conversation, "directline"), ((string?)echo["conversation"]!["id"], (string?)echo["channelId"]));
        Assert.Null(echo["serviceUrl"]);
        Assert.Null(echo["callerId"]); // A2250
        Assert.NotEqual("1999-01-01T00:00:00Z", (string?)echo["timestamp"]);
        Assert.True((bool)echo["custom"]!["kept"]!); // A2005
    }

    [Fact]
    public async Task What_is_said_is_pushed_over_the_stream_from_the_watermark_on()
    {
        await using var bot = await BotHost.StartAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client);
        await client.SayAsync("早");
        using var socket = await DirectLineClient.ListenAsync(client.StreamUrl);

        var before = await UntilAsync(socket, "早");
        await client.SayAsync("晚");
        var now = await UntilAsync(socket, "晚");

        Assert.True(long.Parse((string)now["watermark"]!) > long.Parse((string)before["watermark"]!));
    }

    [Fact]
    public async Task A_line_that_another_process_wrote_is_pushed_too()
    {
        await using var bot = await BotHost.StartAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client);
        using var socket = await DirectLineClient.ListenAsync(client.StreamUrl);

        var archive = bot.Services.GetRequiredService<ITranscripts>();

        await archive.AddAsync("directline", client.Conversation, "k1", """{"type":"message","text":"從別處來"}""", default);
        await UntilAsync(socket, "從別處來");
        await archive.AddAsync("directline", client.Conversation, "k2", """{"type":"message","text":"又從別處來"}""", default); // after the first look, which looks at all
        await UntilAsync(socket, "又從別處來").WaitAsync(TimeSpan.FromSeconds(10)); // and not with the next empty frame
    }

    [Fact]
    public async Task That_the_bot_is_typing_is_said_over_the_stream_alone()
    {
        await using var bot = await BotHost.StartAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client);
        using var socket = await DirectLineClient.ListenAsync(client.StreamUrl);
        await client.SayAsync("嗨");
        await UntilAsync(socket, "嗨"); // it listens

        var channel = bot.Services.GetServices<MeetingBot.Channels.IChannel>().Single(one => one.Serves("directline"));
        await channel.TypingAsync(new("directline", client.Conversation), default);

        Assert.NotNull(await UntilAsync(socket, set => set["activities"]!.AsArray().Any(activity => (string?)activity!["type"] == "typing")));
        Assert.DoesNotContain(await client.ActivitiesAsync(), activity => (string?)activity["type"] == "typing");
    }

    [Fact]
    public async Task Who_comes_back_goes_on_from_his_watermark_over_a_new_stream()
    {
        await using var bot = await BotHost.StartAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client);
        await client.SayAsync("早");
        var (_, read) = await client.GetAsync($"conversations/{client.Conversation}/activities");
        var (status, again) = await client.GetAsync($"conversations/{client.Conversation}?watermark={read!["watermark"]}");
        await client.SayAsync("晚");

        using var socket = await DirectLineClient.ListenAsync((string)again!["streamUrl"]!);

        Assert.Equal(HttpStatusCode.OK, status);
        var set = await DirectLineClient.HearAsync(socket);
        Assert.DoesNotContain(set["activities"]!.AsArray(), activity => (string?)activity!["text"] == "早");
    }

    [Fact]
    public async Task The_address_of_a_stream_opens_it_for_a_minute_and_nothing_else()
    {
        var clock = new ManualClock();
        await using var bot = await BotHost.StartAsync(replace: services => services.AddSingleton<TimeProvider>(clock));
        var client = await DirectLineClient.ConnectAsync(bot.Client);
        var fromAddress = new DirectLineClient(bot.Client) { Token = client.StreamUrl.Split("t=")[1] };

        Assert.Equal(HttpStatusCode.Forbidden, (await fromAddress.PostAsync("tokens/refresh", null)).Status);
        clock.Advance(TimeSpan.FromSeconds(61));
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.ListenAsync(client.StreamUrl));
    }

    [Fact]
    public async Task Who_writes_too_fast_is_told_when_to_go_on()
    {
        await using var bot = await BotHost.StartAsync(new Dictionary<string, string?> { ["DirectLine:PostsPerMinute"] = "3" });
        var (client, other) = (await DirectLineClient.ConnectAsync(bot.Client), await DirectLineClient.ConnectAsync(bot.Client, "dl_lin"));
        await client.SayAsync("一");
        await client.SayAsync("二");

        using var tooFast = await client.ResponseAsync(HttpMethod.Post, $"conversations/{client.Conversation}/activities", null);

        Assert.Equal(HttpStatusCode.TooManyRequests, tooFast.StatusCode);
        Assert.InRange(tooFast.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 20);
        Assert.Equal(HttpStatusCode.OK, (await other.SendAsync(new JsonObject { ["type"] = "typing" })).Status);
    }

    [Fact]
    public async Task A_message_that_is_too_large_is_refused()
    {
        await using var bot = await BotHost.StartAsync();
        bot.AskBeforeSending();
        var client = await DirectLineClient.ConnectAsync(bot.Client);

        var (status, body) = await client.SayAsync(new string('長', 300_000));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (status, (string?)body?["error"]?["code"]));
    }

    private static Task<JsonNode> UntilAsync(WebSocket socket, string text) =>
        UntilAsync(socket, set => set["activities"]!.AsArray().Any(activity => (string?)activity!["text"] == text));

    private static async Task<JsonNode> UntilAsync(WebSocket socket, Func<JsonNode, bool> expected)
    {
        while (true)
        {
            if (await DirectLineClient.HearAsync(socket) is var set && expected(set))
            {
                return set;
            }
        }
    }
}
