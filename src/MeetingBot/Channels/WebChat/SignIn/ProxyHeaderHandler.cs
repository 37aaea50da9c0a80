using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>A proxy in front has signed people in; its header is believed when the request comes from its address, and only then.</summary>
internal sealed partial class ProxyHeaderHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IOptions<SignInOptions> signIn, ILogger<ProxyHeaderHandler> log)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Header";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Read());

    private AuthenticateResult Read()
    {
        if (!Request.Headers.TryGetValue(signIn.Value.Header, out var values))
        {
            return AuthenticateResult.NoResult();
        }

        var peer = Context.Features.Get<SocketPeer>()?.Address;
        if (peer is null || !signIn.Value.TrustedProxies.Any(proxy => Includes(proxy, peer)))
        {
            LogNotTrusted(signIn.Value.Header, peer);
            return AuthenticateResult.Fail("the header comes from an address that is not trusted");
        }

        // Two values are a header of the visitor's own that the proxy added its own to.
        return values is [{ } account] && !string.IsNullOrWhiteSpace(account) && !account.Contains(',')
            ? AuthenticateResult.Success(new(Colleague.Of(account, null, SchemeName), SchemeName))
            : AuthenticateResult.Fail("the header does not hold one account");
    }

    private static bool Includes(string proxy, IPAddress peer) =>
        IPNetwork.TryParse(proxy, out var network) ? network.Contains(peer) : IPAddress.TryParse(proxy, out var address) && address.Equals(peer);

    [LoggerMessage(LogLevel.Warning, "標頭 {Header} 來自不受信任的位址 {Peer}，不予採信；若是反向代理，請加入設定 SignIn:TrustedProxies。")]
    private partial void LogNotTrusted(string header, IPAddress? peer);
}
