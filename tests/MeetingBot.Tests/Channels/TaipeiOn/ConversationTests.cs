using System.Net;
using MeetingBot.Archive.Post;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>The whole program and TaipeiON's gateway: a question goes in, its answer comes out, whatever happens on the way.</summary>
public sealed class ConversationTests
{
    private const string Question = "資訊局的零用金最晚要在哪天幾點以前結報？";

    [Fact]
    public async Task A_question_that_is_delivered_again_is_answered_once()
    {
        await using var city = await FakeTaipeiOn.StartAsync();
        await using var bot = await OpenAsync(city);
        var webhook = new WebhookSender(bot.Client, new Uri(bot.Address, "taipeion/webhook"));

        await webhook.DeliverAsync(Said("q1", Question));
        await webhook.DeliverAsync(Said("q1", Question));
        await UntilAsync(() => !city.Inbox.IsEmpty);
        await webhook.DeliverAsync(Said("q1", Question)); // also once it has been answered
        await webhook.DeliverAsync(Said("q2", Question));
        await UntilAsync(() => city.Inbox.Count > 1); // answers of one conversation come in order

        Assert.Equal(2, city.Inbox.Count);
        Assert.All(city.Inbox, answer => Assert.Contains("12月26日", answer.Text, StringComparison.Ordinal));
        Assert.All(city.Inbox, answer => Assert.Equal("taylor", answer.Recipient));
    }

    [Fact]
    public async Task An_answer_that_may_have_arrived_comes_once_more_marked_and_never_a_third_time()
    {
        await using var city = await FakeTaipeiOn.StartAsync();
        city.Lay(FakeFault.DeliveredAndBrokenOff, FakeFault.DeliveredAndBrokenOff);
        await using var bot = await OpenAsync(city);
        var webhook = new WebhookSender(bot.Client, new Uri(bot.Address, "taipeion/webhook"));

        await webhook.DeliverAsync(Said("q1", Question));
        await UntilAsync(() => city.Inbox.Count > 1);
        await webhook.DeliverAsync(Said("q2", Question));
        await UntilAsync(() => city.Inbox.Count > 2);

        Assert.Equal([false, true, false], city.Inbox.Select(answer => answer.Text.Contains("重送", StringComparison.Ordinal)));
        var unknown = Assert.Single(await bot.Services.GetRequiredService<IOutbox>().ListAsync([OutboxState.Unknown], 10, default));
        Assert.Contains("連線中斷", unknown.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_the_gateway_had_no_time_for_comes_later_and_unmarked()
    {
        await using var city = await FakeTaipeiOn.StartAsync();
        city.Lay(FakeFault.Status(429, retryAfter: "0"), FakeFault.Status(503, retryAfter: "0"));
        await using var bot = await OpenAsync(city);

        await new WebhookSender(bot.Client, new Uri(bot.Address, "taipeion/webhook")).DeliverAsync(Said("q1", Question));
        await UntilAsync(() => !city.Inbox.IsEmpty);

        Assert.DoesNotContain("重送", Assert.Single(city.Inbox).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_refused_is_kept_with_the_reason()
    {
        await using var city = await FakeTaipeiOn.StartAsync();
        city.Lay(FakeFault.NotSuccess(1004, "not a subscriber"));
        await using var bot = await OpenAsync(city);
        var outbox = bot.Services.GetRequiredService<IOutbox>();

        await new WebhookSender(bot.Client, new Uri(bot.Address, "taipeion/webhook")).DeliverAsync(Said("q1", Question));
        await UntilAsync(async () => (await outbox.ListAsync([OutboxState.Failed], 10, default)).Count > 0);

        Assert.Contains("1004 not a subscriber", Assert.Single(await outbox.ListAsync([OutboxState.Failed], 10, default)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_without_a_signature_is_heard()
    {
        await using var city = await FakeTaipeiOn.StartAsync();
        await using var bot = await OpenAsync(city);

        using var response = await new WebhookSender(bot.Client, new Uri(bot.Address, "taipeion/webhook"), "guess").SendAsync(Said("q1", Question));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(0, await bot.Services.GetRequiredService<IInbox>().CountAsync(default));
    }

    private static string Said(string id, string text) =>
        $$$"""{"destination":180284,"events":[{"type":"message","timestamp":1757654321,"source":{"type":"user","userId":"taylor"},"message":{"type":"text","id":"{{{id}}}","text":"{{{text}}}"}}]}""";

    private static async Task<BotHost> OpenAsync(FakeTaipeiOn city)
    {
        var bot = await BotHost.StartAsync(new Dictionary<string, string?>
        {
            ["TaipeiOn:Enabled"] = "true",
            ["TaipeiOn:Secrets:180284"] = "channel-secret",
            ["TaipeiOn:Auth"] = "gateway",
            ["TaipeiOn:Endpoint"] = city.GatewayEndpoint,
            ["TaipeiOn:ChannelToken"] = FakeTaipeiOn.ChannelToken,
            ["TaipeiOn:Gateway:Address"] = city.Address.AbsoluteUri,
            ["TaipeiOn:Gateway:ClientId"] = FakeTaipeiOn.ClientId,
            ["TaipeiOn:Gateway:TokenBlock"] = FakeTaipeiOn.TokenBlock,
        });
        await bot.UntilReadyAsync();
        return bot;
    }

    private static Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await isSo())
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
