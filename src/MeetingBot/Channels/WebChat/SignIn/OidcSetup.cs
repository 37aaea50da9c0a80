using System.Security.Claims;
using MeetingBot.Archive;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>OpenID Connect: the code flow with PKCE, and a cookie for afterwards that holds the account and nothing else.</summary>
internal sealed class OidcSetup(IOptions<SignInOptions> signIn, IOptions<LinksOptions> links)
    : IConfigureNamedOptions<OpenIdConnectOptions>, IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string OidcScheme = "Oidc";
    public const string CookieScheme = "OidcCookie";
    private const string CallbackPath = "/chat/signed-in";

    public void Configure(OpenIdConnectOptions options) => Configure(Options.DefaultName, options);

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, OpenIdConnectOptions options)
    {
        if (name != OidcScheme)
        {
            return;
        }

        options.Authority = signIn.Value.Authority;
        options.RequireHttpsMetadata = !new Uri(signIn.Value.Authority!).IsLoopback;
        options.ClientId = signIn.Value.ClientId;
        options.ClientSecret = string.IsNullOrEmpty(signIn.Value.ClientSecret) ? null : signIn.Value.ClientSecret;
        options.ResponseType = "code";
        options.ResponseMode = "query"; // form_post would need cookies with SameSite=None
        options.UsePkce = true;
        options.CallbackPath = CallbackPath;
        options.SignInScheme = CookieScheme;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.DisableTelemetry = true;
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = Secure;
        }

        options.Events.OnRedirectToIdentityProvider = context =>
        {
            // The address people use: behind a proxy the request's own has neither its scheme nor, perhaps, its name.
            context.ProtocolMessage.RedirectUri = links.Value.Base.TrimEnd('/') + CallbackPath;
            return Task.CompletedTask;
        };
        options.Events.OnTokenValidated = Reduce;
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect("/?signin=failed");
            return Task.CompletedTask;
        };
    }

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != CookieScheme)
        {
            return;
        }

        options.Cookie.Name = "meetingbot-signin";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = Secure;
        options.ExpireTimeSpan = TimeSpan.FromHours(signIn.Value.Hours);
    }

    private CookieSecurePolicy Secure =>
        links.Value.Base.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    private Task Reduce(TokenValidatedContext context)
    {
        if (context.Principal?.FindFirstValue(signIn.Value.AccountClaim) is { Length: > 0 } account)
        {
            context.Principal = Colleague.Of(account, context.Principal.FindFirstValue("name"), CookieScheme);
        }
        else
        {
            context.Fail($"the token has no claim {signIn.Value.AccountClaim}");
        }

        return Task.CompletedTask;
    }
}
