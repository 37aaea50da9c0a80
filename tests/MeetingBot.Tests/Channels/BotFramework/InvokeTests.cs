using System.Net;
using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Inbound;
using MeetingBot.Channels.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>Invokes, of the whole program: what is answered in the response.</summary>
public sealed class InvokeTests : IAsyncLifetime
{
    private BotHost host = null!;
    private FakeConnector connector = null!;

    public async Task InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        host = await BotHost.StartAsync();
        await host.UntilReadyAsync();
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await connector.DisposeAsync();
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("nobodyKnowsThis")]
    public async Task A5402_An_invoke_that_nobody_handles_is_not_implemented(string name) =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await host.AskAsync(Invoke(name, new JsonObject()))).Status);

    [Fact]
    public async Task A5401_An_invoke_without_a_name_is_a_bad_request() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await host.AskAsync(Invoke("x", new JsonObject()).Without("name"))).Status);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"action":"press"}""")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    public async Task An_action_of_a_card_that_is_none_is_told_so(string value)
    {
        var (status, body) = await host.AskAsync(Invoke("adaptiveCard/action", JsonNode.Parse(value)!));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal((400, "application/vnd.microsoft.error"), (body.GetProperty("statusCode").GetInt32(), body.Field("type")));
        Assert.NotEmpty(body.GetProperty("value").Field("code")!);
    }

    [Fact]
    public async Task A_button_of_a_card_gets_the_card_again_and_its_answer_as_a_message()
    {
        var card = await SendCardAsync(SomeActivity.Personal);

        var (status, body) = await host.AskAsync(Press("財產申報什麼時候截止？", card));

        Assert.Equal((HttpStatusCode.OK, "application/vnd.microsoft.card.adaptive"), (status, body.Field("type")));
        Assert.Equal("選一個", body.GetProperty("value").GetProperty("body")[0].GetProperty("inlines")[0].Field("text"));
    }

    [Fact]
    public async Task A_made_up_id_shows_nothing_of_another_conversation()
    {
        var card = await SendCardAsync(SomeActivity.Group);

        var (_, body) = await host.AskAsync(Press("說明", card));

        Assert.Equal("application/vnd.microsoft.activity.message", body.Field("type"));
    }

    [Fact]
    public void A_press_that_Teams_sends_again_under_a_new_id_is_known_and_another_button_is_not()
    {
        string Key(string id, string data) => Keys.OfInvoke(ProtocolJson.Read<Activity>(Press(data, "9", id).ToJsonString())!, "press", data);

        Assert.Equal(Key("1", "說明"), Key("2", "說明"));
        Assert.NotEqual(Key("1", "說明"), Key("1", "本週到期"));
    }

    [Fact]
    public async Task A_press_that_is_sent_again_is_answered_once()
    {
        await host.AskAsync(Press("財產申報什麼時候截止？", "9", "1"));
        await host.AskAsync(Press("財產申報什麼時候截止？", "9", "2"));
        await host.PostAsync(SomeActivity.Teams(connector.Address, "公文管考什麼時候截止？", "3"));

        Assert.Equal(("1", "3"), (await ReplyAsync(), await ReplyAsync()));
    }

    [Fact]
    public async Task What_somebody_thinks_of_an_answer_and_writes_to_it_is_kept()
    {
        await host.PostAsync(SomeActivity.Teams(connector.Address, "財產申報什麼時候截止？", "q"));
        var outbox = host.Services.GetRequiredService<IOutbox>();
        var sent = await SentIdAsync(outbox, $"bf.msteams/msteams/{SomeActivity.Personal}/q");

        var value = JsonNode.Parse("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"日期不對\"}"}}""")!;
        await host.AskAsync(Invoke("message/submitAction", value).With("replyToId", sent));
        await connector.NextAsync(); // the answer
        await connector.NextAsync(); // the word of thanks for the report

        var kept = Assert.Single(await host.Services.GetRequiredService<IFeedbackBook>().ListAsync(complaintsOnly: true, 10, default));
        Assert.Equal((SomeActivity.AskerId, "日期不對"), (kept.Account, kept.Words));
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"not json"}}""")]
    public async Task Feedback_on_an_answer_is_taken(string value) =>
        Assert.Equal(HttpStatusCode.OK, (await host.AskAsync(Invoke("message/submitAction", JsonNode.Parse(value)!).With("replyToId", "9"))).Status);

    /// <summary>The id under which the channel has it.</summary>
    private async Task<string> SendCardAsync(string conversation)
    {
        var outbox = host.Services.GetRequiredService<IOutbox>();
        await host.PostAsync(SomeActivity.Event(connector.Address, "conversationUpdate", conversation == SomeActivity.Group)); // it becomes known
        await outbox.PutAsync(
            [new("card", new("bf.msteams", conversation), new("選一個") { Buttons = [new("財產申報", "財產申報什麼時候截止？")] })], default);
        return await SentIdAsync(outbox, "card");
    }

    private async Task<string?> ReplyAsync() => (await connector.NextAsync()).Field("replyToId");

    private static async Task<string> SentIdAsync(IOutbox outbox, string key)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if ((await outbox.FindAsync(key, limit.Token))?.SentId is { } sent)
            {
                return sent;
            }

            await Task.Delay(20, limit.Token);
        }
    }

    private JsonObject Press(string data, string card, string id = "p1") => Invoke(
        "adaptiveCard/action",
        new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "press", ["data"] = new JsonObject { ["press"] = data } }, ["trigger"] = "manual" },
        id).With("replyToId", card);

    private JsonObject Invoke(string name, JsonNode value, string id = "p1") =>
        SomeActivity.Event(connector.Address, "invoke", group: false).With("id", id).With("name", name).With("value", value);
}
