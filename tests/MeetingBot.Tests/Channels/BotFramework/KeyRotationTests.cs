using System.Security.Cryptography;
using MeetingBot.Channels.BotFramework.Trust;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>The keys that channels sign with change; forged tokens must not make us ask for them all day.</summary>
public sealed class KeyRotationTests : IAsyncLifetime
{
    private readonly RSA key = RSA.Create(2048);
    private FakeDirectory directory = null!;
    private ChannelDesk desk = null!;

    private SigningKeys Keys => desk.Get<SigningKeys>();

    public async Task InitializeAsync()
    {
        directory = (await FakeDirectory.StartAsync()).With("k1", key, "msteams");
        desk = ChannelDesk.Open(Trusted.Settings(directory));
    }

    public async Task DisposeAsync()
    {
        await desk.DisposeAsync();
        await directory.DisposeAsync();
        key.Dispose();
    }

    [Fact]
    public async Task Keys_are_fetched_once_however_many_ask()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Keys.FindAsync("k1", default)));

        Assert.All(found, Assert.NotNull);
        Assert.Equal(1, directory.KeyLooks);
    }

    [Fact]
    public async Task A_new_key_is_found_at_once_when_nobody_asked_lately()
    {
        await Keys.FindAsync("k1", default);
        desk.Clock.Advance(TimeSpan.FromMinutes(6));
        directory.With("k2", key, "msteams");

        Assert.NotNull(await Keys.FindAsync("k2", default));
        Assert.Equal(2, directory.KeyLooks);
    }

    [Fact]
    public async Task Keys_that_do_not_exist_are_asked_for_every_five_minutes_at_most()
    {
        for (var i = 0; i < 100; i++)
        {
            Assert.Null(await Keys.FindAsync($"forged{i}", default));
        }

        Assert.Equal(1, directory.KeyLooks);
        desk.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Null(await Keys.FindAsync("forged", default));
        Assert.Equal(2, directory.KeyLooks);
    }

    [Fact]
    public async Task A_key_that_was_withdrawn_is_forgotten_after_a_day()
    {
        await Keys.FindAsync("k1", default);
        directory.Keys.Clear();
        Assert.NotNull(await Keys.FindAsync("k1", default));

        desk.Clock.Advance(TimeSpan.FromHours(25));

        Assert.Null(await Keys.FindAsync("k1", default));
    }

    [Fact]
    public async Task While_the_directory_is_away_known_keys_serve_for_five_days()
    {
        await Keys.FindAsync("k1", default);
        directory.IsDown = true;

        desk.Clock.Advance(TimeSpan.FromDays(4));
        Assert.NotNull(await Keys.FindAsync("k1", default));
        desk.Clock.Advance(TimeSpan.FromDays(2));

        await Assert.ThrowsAsync<KeysUnavailableException>(() => Keys.FindAsync("k1", default));
    }

    [Fact]
    public async Task Without_any_keys_nothing_is_decided_and_the_directory_is_asked_again_soon()
    {
        directory.IsDown = true;
        await Assert.ThrowsAsync<KeysUnavailableException>(() => Keys.FindAsync("k1", default));

        directory.IsDown = false;
        desk.Clock.Advance(TimeSpan.FromSeconds(11));

        Assert.NotNull(await Keys.FindAsync("k1", default));
    }
}
