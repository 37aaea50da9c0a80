using MeetingBot.Channels.TaipeiOn.Api;

namespace MeetingBot.Channels.TaipeiOn;

/// <summary>How requests travel to TaipeiON and past its door.</summary>
internal sealed class TaipeiOnWay : IDisposable
{
    private readonly HttpClient http;
    private readonly IPass pass;

    public TaipeiOnWay(TaipeiOnOptions options, TimeProvider clock)
    {
        http = new(Handler()) { Timeout = Timeout.InfiniteTimeSpan }; // the call has its own
        pass = Pass(options, clock);
        var patience = TimeSpan.FromSeconds(options.TimeoutSeconds);
        (Passed, Open) = (new(http, pass, clock, patience), new(http, new NoPass(), clock, patience));
    }

    public TeamPlusCall Passed { get; }

    /// <summary>For a service that takes an account in the body.</summary>
    public TeamPlusCall Open { get; }

    public void Dispose()
    {
        (pass as IDisposable)?.Dispose();
        http.Dispose();
    }

    private IPass Pass(TaipeiOnOptions options, TimeProvider clock) =>
        TaipeiOnOptions.Is(options.Auth, Auth.Gateway) ? new GatewayPass(http, options, clock)
        : new TokenPass(options.ChannelToken!, options.TokenPrefix, TaipeiOnOptions.Is(options.Auth, Auth.Subscription) ? options.SubscriptionKey : null);

    private static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false, // tokens and words go where the settings say and nowhere else
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20), // before a gateway drops it: a request into a dead connection may have arrived
        PooledConnectionLifetime = TimeSpan.FromMinutes(5), // a server that moved is found again
    };
}
