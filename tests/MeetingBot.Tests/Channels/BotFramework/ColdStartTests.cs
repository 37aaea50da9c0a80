using System.Net;
using MeetingBot.Archive.Post;
using MeetingBot.Channels;
using MeetingBot.Tests.Console;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>A message of the bot's own, after a restart.</summary>
public sealed class ColdStartTests
{
    [Fact]
    public async Task A7550_A_proactive_message_works_after_a_cold_start()
    {
        using var folder = new TempFolder();
        using var forge = new TokenForge();
        await using var directory = await FakeDirectory.StartAsync();
        await using var connector = await FakeConnector.StartAsync();
        forge.Publish(directory);
        var settings = Trusted.Settings(directory);
        settings["Archive:Path"] = Path.Combine(folder.Path, "archive.db");

        await using (var first = await BotHost.StartAsync(settings))
        {
            var token = forge.GoodHeader(connector.Address, first.Services.GetRequiredService<TimeProvider>().GetUtcNow());
            Assert.Equal(HttpStatusCode.OK, await first.PostAsync(SomeActivity.Event(connector.Address, "conversationUpdate"), token));
        }

        await using var second = await BotHost.StartAsync(settings);
        await second.Services.GetRequiredService<IOutbox>().PutAsync([new("due", new("bf.msteams", SomeActivity.Group), new("三天後到期。"))], default);
        second.Services.GetRequiredService<PostBell>().RingOut();

        var call = await connector.NextAsync();
        Assert.Equal("/v3/conversations/19%3Agroup%40thread.v2/activities", call.Path); // no old thread
        Assert.StartsWith("Bearer token-", call.Authorization, StringComparison.Ordinal);
        Assert.Equal("三天後到期。", call.Text);
    }
}
