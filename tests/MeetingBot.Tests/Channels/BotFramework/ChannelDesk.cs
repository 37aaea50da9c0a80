using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Channels;
using MeetingBot.Channels.BotFramework;
using MeetingBot.Tests.Console;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>The channel by itself, over a real archive, with a clock that the test moves.</summary>
internal sealed class ChannelDesk : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly ServiceProvider services;

    private ChannelDesk(IReadOnlyDictionary<string, string?>? settings, string environment)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Archive:Path"] = Path.Combine(folder.Path, "archive.db") })
            .AddInMemoryCollection(settings ?? new Dictionary<string, string?>())
            .Build();
        services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = environment })
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging(logging => logging.AddProvider(Log))
            .AddArchive()
            .AddBotFramework()
            .BuildServiceProvider();
    }

    public static ChannelDesk Open(IReadOnlyDictionary<string, string?>? settings = null, string environment = "Development") => new(settings, environment);

    public ManualClock Clock { get; } = new();

    public LineLog Log { get; } = new();

    public IChannel Channel => services.GetRequiredService<IChannel>();

    public IPlaces Places => Get<IPlaces>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>A conversation the bot has been in.</summary>
    public Task KeepAsync(
        string serviceUrl, string conversation = SomeActivity.Group, string channelId = "msteams", bool isGroup = true, bool isVerified = true, string? account = null) =>
        Places.KeepAsync(
            new(
                new($"bf.{channelId}", conversation), isGroup, account, null, ChannelTraits.Of(channelId, isGroup, false),
                new KeptReference(new(channelId, serviceUrl, new(conversation), new(SomeActivity.Bot)), isVerified, "7e000000-0000-4000-8000-000000000001").Write(), null),
            CancellationToken.None);

    public Task<SendResult> SendAsync(Message message, Address? to = null, bool isAgain = false) => SendAsync(new Outgoing("k", to ?? GroupOf(), message, "1700"), isAgain);

    public Task<SendResult> SendAsync(Outgoing owed, bool isAgain = false) =>
        Channel.SendAsync(new(1, owed, OutboxState.Sending, 1, isAgain, Clock.GetUtcNow(), Clock.GetUtcNow(), null, null), CancellationToken.None);

    public static Address GroupOf(string channelId = "msteams") => new($"bf.{channelId}", SomeActivity.Group);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
    }
}
