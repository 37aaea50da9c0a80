using System.Net;
using MeetingBot.Archive.Post;
using MeetingBot.Channels;
using MeetingBot.Channels.Pictures;
using MeetingBot.Channels.TaipeiOn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SkiaSharp;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>The channel on loopback, with an inbox that one can look into and a TaipeiON of our own on the other side.</summary>
internal sealed class TaipeiOnHouse : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http = new(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });

    private TaipeiOnHouse(FakeTaipeiOn city, Dictionary<string, string?> settings)
    {
        City = city;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Logging.AddProvider(Log);
        builder.Configuration.AddInMemoryCollection(Settings(city, settings));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        builder.Services
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IInbox>(Inbox)
            .AddSingleton<IPlaces>(Places)
            .AddSingleton(new Reception(Inbox, null!, null!, null!, new PostBell())) // a channel only hands in
            .AddSingleton<SendPace>()
            .AddSingleton(provider => new Easel(() => Font(), provider.GetRequiredService<ILogger<Easel>>()))
            .AddTaipeiOn();
        app = builder.Build();
    }

    public FakeTaipeiOn City { get; }

    public ManualClock Clock { get; } = new();

    public MemoryInbox Inbox { get; } = new();

    public MemoryPlaces Places { get; } = new();

    public LineLog Log { get; } = new();

    /// <summary>Of the machine that the channel runs on; null for none.</summary>
    public Func<SKTypeface?> Font { get; set; } = () => null;

    public WebhookSender Webhook => new(http, new Uri(new Uri(app.Urls.First()), "taipeion/webhook"));

    public IChannel Channel => app.Services.GetRequiredService<IChannel>();

    public static async Task<TaipeiOnHouse> OpenAsync(params (string Key, string? Value)[] settings)
    {
        var house = new TaipeiOnHouse(await FakeTaipeiOn.StartAsync(), settings.ToDictionary(pair => $"TaipeiOn:{pair.Key}", pair => pair.Value));
        house.app.MapTaipeiOn();
        await house.app.StartAsync();
        return house;
    }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public Task<SendResult> SendAsync(Message message, string to = "taylor", bool isAgain = false) =>
        SendAsync(new Outgoing("taipeion/k", new("taipeion", to, to), message), isAgain);

    public Task<SendResult> SendAsync(Outgoing message, bool isAgain = false) =>
        Channel.SendAsync(new(1, message, OutboxState.Sending, 1, isAgain, Clock.GetUtcNow(), Clock.GetUtcNow(), null, null), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        await City.DisposeAsync();
    }

    private static Dictionary<string, string?> Settings(FakeTaipeiOn city, Dictionary<string, string?> settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["TaipeiOn:Enabled"] = "true",
            ["TaipeiOn:Secrets:180284"] = "channel-secret",
            ["TaipeiOn:Endpoint"] = city.NativeEndpoint,
            ["TaipeiOn:ChannelToken"] = FakeTaipeiOn.ChannelToken,
            ["TaipeiOn:SubscriptionKey"] = FakeTaipeiOn.SubscriptionKey,
            ["TaipeiOn:Gateway:Address"] = city.Address.AbsoluteUri,
            ["TaipeiOn:Gateway:ClientId"] = FakeTaipeiOn.ClientId,
            ["TaipeiOn:Gateway:TokenBlock"] = FakeTaipeiOn.TokenBlock,
            ["TaipeiOn:Groups:Endpoint"] = city.GroupEndpoint,
            ["TaipeiOn:Groups:Account"] = "va_bot",
            ["TaipeiOn:Groups:ApiKey"] = FakeTaipeiOn.GroupKey,
        };
        foreach (var (key, value) in settings)
        {
            all[key] = value switch { "@gateway" => city.GatewayEndpoint, "@apim" => city.ApimEndpoint, var other => other };
        }

        return all;
    }
}
