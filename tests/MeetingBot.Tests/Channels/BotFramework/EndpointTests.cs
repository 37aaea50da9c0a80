using System.Net;
using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework;
using MeetingBot.Channels.BotFramework.Inbound;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>POST /api/messages of the whole program, in Development and without an AppId.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    private BotHost host = null!;
    private FakeConnector connector = null!;

    public async Task InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        host = await BotHost.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await connector.DisposeAsync();
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task Other_methods_than_POST_are_not_allowed(string method)
    {
        using var request = new HttpRequestMessage(new(method), new Uri("api/messages", UriKind.Relative));
        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("""{"text":"財產申報"}""")] // A2010: no type
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":5}""")]
    public async Task A2001_A2010_What_is_no_JSON_or_has_no_type_is_a_bad_request(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, await host.PostRawAsync(body));

    [Fact]
    public async Task What_is_too_large_is_told_so_with_the_setting_that_bounds_it()
    {
        host.AskBeforeSending();

        using var answer = await host.SendAsync($$"""{"type":"message","text":"{{new string('a', 300 * 1024)}}"}""", null);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("BotFramework:MaxBodyKilobytes", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channelId")] // A2020
    [InlineData("conversation")] // A2080
    [InlineData("serviceUrl")] // A2300
    [InlineData("from")]
    public async Task A2020_A2080_A2300_A_message_without_its_channel_fields_is_a_bad_request(string field) =>
        Assert.Equal(HttpStatusCode.BadRequest, await host.PostAsync(Question().Without(field)));

    [Fact]
    public async Task A_body_that_is_too_long_is_refused_as_such()
    {
        host.AskBeforeSending();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await host.PostAsync(Question().With("text", new string('字', 300_000))));
    }

    [Fact]
    public async Task A_body_that_is_too_deep_is_a_bad_request()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100);

        Assert.Equal(HttpStatusCode.BadRequest, await host.PostRawAsync(Question().ToJsonString().Replace("\"textFormat\"", $"\"x\":{deep},\"textFormat\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("event")]
    [InlineData("Message")] // A2010: types are compared ordinally
    [InlineData("nobodyKnowsThis")]
    public async Task A2006_A2014_Types_that_mean_nothing_are_accepted_and_ignored(string type)
    {
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Question().With("type", type)));

        Assert.Null(await PlaceAsync());
    }

    [Fact]
    public async Task A_message_is_answered_under_the_question_with_its_source()
    {
        await host.UntilReadyAsync();

        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(SomeActivity.Mention(connector.Address, "財產申報什麼時候截止？")));

        var answer = await connector.NextAsync();
        Assert.Equal("POST", answer.Method);
        Assert.Equal("/v3/conversations/19%3Agroup%40thread.v2/activities/1700000000001", answer.Path);
        Assert.Equal("1700000000001", answer.Field("replyToId")); // A2090
        Assert.Equal("28:bot", answer.Json("from")?.GetProperty("id").GetString());
        Assert.Contains("12月31日", answer.Said, StringComparison.Ordinal);
        Assert.Null(answer.Authorization); // there is no token where there is no AppId
    }

    [Fact]
    public async Task A_message_that_comes_again_is_answered_once()
    {
        await host.UntilReadyAsync();

        await host.PostAsync(SomeActivity.Mention(connector.Address, "財產申報什麼時候截止？", "1"));
        await host.PostAsync(SomeActivity.Mention(connector.Address, "財產申報什麼時候截止？", "1"));
        await host.PostAsync(SomeActivity.Mention(connector.Address, "財產申報什麼時候截止？", "2"));

        Assert.Equal(("1", "2"), ((await connector.NextAsync()).Field("replyToId"), (await connector.NextAsync()).Field("replyToId")));
    }

    [Fact]
    public async Task A2304_Every_message_refreshes_where_the_conversation_is_reached()
    {
        await host.PostAsync(Question());
        await host.PostAsync(Question().With("id", "2").With("serviceUrl", "http://127.0.0.1:1/new"));

        Assert.Contains("127.0.0.1:1/new", (await PlaceAsync())!.Reference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A2250_Who_calls_is_never_taken_from_the_wire()
    {
        var body = new ActivityBody(Microsoft.Extensions.Options.Options.Create(new BotFrameworkOptions()));
        var http = new DefaultHttpContext();
        http.Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Question().With("callerId", "urn:botframework:azure").ToJsonString()));

        var (activity, _) = await body.ReadAsync(http);

        Assert.False(activity!.Unknown?.ContainsKey("callerId") ?? false);
    }

    [Fact]
    public async Task A_service_at_a_foreign_host_is_refused_before_anything_is_kept()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await host.PostAsync(Question().With("serviceUrl", "https://botframework.com.evil.example/")));

        Assert.Null(await PlaceAsync());
    }

    [Fact]
    public async Task A3113_ExpectReplies_gets_the_answer_in_the_response()
    {
        await host.UntilReadyAsync();

        var (status, body) = await host.AskAsync(Question("財產申報什麼時候截止？").With("deliveryMode", "expectReplies"));

        Assert.Equal(HttpStatusCode.OK, status);
        var reply = Assert.Single(body.GetProperty("activities").EnumerateArray());
        Assert.Equal("message", reply.GetProperty("type").GetString());
        Assert.Contains("12月31日", reply.ToString(), StringComparison.Ordinal); // on its card
        Assert.Empty(connector.Calls);
    }

    [Fact]
    public async Task A3111_A_delivery_mode_that_nobody_knows_is_as_if_it_were_not_there()
    {
        await host.UntilReadyAsync();

        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Question("財產申報什麼時候截止？").With("deliveryMode", "byPigeon")));

        Assert.Contains("12月31日", (await connector.NextAsync()).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_heard_through_a_proxy_or_from_a_page()
    {
        using var proxied = new HttpRequestMessage(HttpMethod.Post, new Uri("api/messages", UriKind.Relative)) { Content = JsonContent(Question()) };
        proxied.Headers.Add("X-Forwarded-For", "203.0.113.7");
        using var answer = await host.Client.SendAsync(proxied);
        using var asText = await host.SendAsync(Question().ToJsonString(), null, "text/plain");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (answer.StatusCode, asText.StatusCode));
    }

    [Fact]
    public async Task Without_an_AppId_the_header_is_not_looked_at() =>
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Question(), "Bearer of.anything.atAll"));

    private static StringContent JsonContent(JsonNode activity) => new(activity.ToJsonString(), System.Text.Encoding.UTF8, "application/json");

    private JsonObject Question(string text = "說明") => SomeActivity.Teams(connector.Address, text);

    private Task<KnownPlace?> PlaceAsync() =>
        host.Services.GetRequiredService<IPlaces>().FindAsync("bf.msteams", SomeActivity.Personal, CancellationToken.None);
}
