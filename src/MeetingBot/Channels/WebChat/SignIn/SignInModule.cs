using MeetingBot.Archive;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>Who is who on the pages.</summary>
internal static class SignInModule
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddSettings<SignInOptions>(SignInOptions.Section);
        services.AddDataProtection().SetApplicationName("MeetingBot");
        services.AddAuthentication();

        // First of all, so that nothing has rewritten the address before.
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, SocketPeerFilter>());

        // Only the scheme of the mode is there: the middleware asks those that take part in a sign-in at every request, and one that is
        // not set up throws.
        services.AddOptions<AuthenticationOptions>().Configure<IOptions<SignInOptions>>((schemes, signIn) => Add(schemes, signIn.Value.Mode));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<CookieAuthenticationOptions>, PostConfigureCookieAuthenticationOptions>());
        return services
            .AddSingleton<IValidateOptions<SignInOptions>, SignInOptionsCheck>()
            .AddSingleton<IConfigureOptions<KeyManagementOptions>, KeysBesideArchive>()
            .AddSingleton<IConfigureOptions<OpenIdConnectOptions>, OidcSetup>()
            .AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, OidcSetup>()
            .AddTransient<ChosenColleagueHandler>()
            .AddTransient<ProxyHeaderHandler>()
            .AddTransient<OpenIdConnectHandler>()
            .AddTransient<CookieAuthenticationHandler>()
            .AddSingleton<ColleaguePasses>()
            .AddSingleton<ISignedIn, SignedIn>();
    }

    private static void Add(AuthenticationOptions schemes, string mode)
    {
        if (SignInMode.Is(mode, SignInMode.Oidc))
        {
            schemes.AddScheme<CookieAuthenticationHandler>(OidcSetup.CookieScheme, null);
            schemes.AddScheme<OpenIdConnectHandler>(OidcSetup.OidcScheme, null);
            schemes.DefaultScheme = OidcSetup.CookieScheme;
        }
        else if (SignInMode.Is(mode, SignInMode.Header))
        {
            schemes.AddScheme<ProxyHeaderHandler>(ProxyHeaderHandler.SchemeName, null);
            schemes.DefaultScheme = ProxyHeaderHandler.SchemeName;
        }
        else
        {
            schemes.AddScheme<ChosenColleagueHandler>(ChosenColleagueHandler.SchemeName, null);
            schemes.DefaultScheme = ChosenColleagueHandler.SchemeName;
        }
    }
}
