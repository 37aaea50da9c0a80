using MeetingBot.Archive.Post;
using MeetingBot.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels;

/// <summary>The whole program with one fake channel: what is accepted goes through inbox, dialogue and outbox as in the product.</summary>
internal sealed class PostOffice : IAsyncDisposable
{
    private readonly BotHost bot;

    private PostOffice(BotHost bot, FakeChannel channel, ManualClock clock) => (this.bot, Channel, Clock) = (bot, channel, clock);

    public FakeChannel Channel { get; }

    public ManualClock Clock { get; }

    public IOutbox Outbox => bot.Services.GetRequiredService<IOutbox>();

    public IPlaces Places => bot.Services.GetRequiredService<IPlaces>();

    public IServiceProvider Services => bot.Services;

    public Reception Reception => bot.Services.GetRequiredService<Reception>();

    public static async Task<PostOffice> OpenAsync(FakeChannel? channel = null, DateTimeOffset? at = null)
    {
        var fake = channel ?? new();
        var clock = new ManualClock(at);
        var bot = await BotHost.StartAsync(replace: services => services.AddSingleton<IChannel>(fake).AddSingleton<TimeProvider>(clock));
        await bot.UntilReadyAsync();
        return new(bot, fake, clock);
    }

    /// <summary>Whether it was new.</summary>
    public Task<bool> HearAsync(string text, string key, string conversation = "room", bool isGroup = false) => Reception.AcceptAsync(
        new(key, null, new(FakeChannel.Name, conversation), isGroup, "甲", null, key, Clock.GetUtcNow(), new(Buttons: true), new Happening.Said(text, IsMentioned: true)), default);

    /// <summary>A message of theirs, by its key, is deleted.</summary>
    public Task TakeBackAsync(string key, string conversation) => Reception.AcceptAsync(
        new($"{key}/deleted", null, new(FakeChannel.Name, conversation), true, "甲", null, null, Clock.GetUtcNow(), new(), new Happening.Deleted(key)), default);

    /// <summary>A message that is owed to the room.</summary>
    public async Task OweAsync(string key, string text, string conversation = "room")
    {
        await Outbox.PutAsync([new(key, new(FakeChannel.Name, conversation), new(text))], default);
        Ring();
    }

    /// <summary>Time goes by, and the workers look at once.</summary>
    public void Advance(TimeSpan time)
    {
        Clock.Advance(time);
        Ring();
    }

    /// <summary>Waits until the message is settled.</summary>
    public async Task<OutboxEntry> SettledAsync(string key)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (await Outbox.FindAsync(key, limit.Token) is { State: OutboxState.Sent or OutboxState.Unknown or OutboxState.Failed } entry)
            {
                return entry;
            }

            await Task.Delay(10, limit.Token);
        }
    }

    /// <summary>Waits until the message has been put off.</summary>
    public async Task HeldBackAsync(string key)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await Outbox.FindAsync(key, limit.Token) is not { State: OutboxState.Pending, Why: not null })
        {
            await Task.Delay(10, limit.Token);
        }
    }

    /// <summary>Lets seconds go by until the channel was to show so many times that an answer is coming.</summary>
    public async Task UntilTypedAsync(int times)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Channel.Typed < times)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10, limit.Token);
        }
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private void Ring() => bot.Services.GetRequiredService<PostBell>().RingOut();
}
