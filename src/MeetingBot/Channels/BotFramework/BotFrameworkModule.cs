using MeetingBot.Archive;
using MeetingBot.Channels.BotFramework.Inbound;
using MeetingBot.Channels.BotFramework.Outbound;
using MeetingBot.Channels.BotFramework.Trust;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework;

/// <summary>Teams, Web Chat and others, through Azure Bot Service.</summary>
internal static class BotFrameworkModule
{
    public const string Login = "botframework-login";
    public const string Service = "botframework-service";
    public const string Files = "botframework-files";

    public static IServiceCollection AddBotFramework(this IServiceCollection services)
    {
        services.AddSettings<BotFrameworkOptions>(BotFrameworkOptions.Section);
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsCheck>();
        Client(services, Login, TimeSpan.FromSeconds(15));
        Client(services, Service, Timeout.InfiniteTimeSpan); // the Connector counts its own seconds
        Client(services, Files, TimeSpan.FromSeconds(60));
        return services
            .AddSingleton<BotMode>()
            .AddSingleton<ServiceHosts>()
            .AddSingleton<SigningKeys>()
            .AddSingleton<InboundTokens>()
            .AddSingleton<Doorkeeper>()
            .AddSingleton<ActivityBody>()
            .AddSingleton<ActivityReader>()
            .AddSingleton<InvokeDesk>()
            .AddSingleton<ReadReceipts>()
            .AddSingleton<MessagesEndpoint>()
            .AddSingleton<References>()
            .AddSingleton(Tokens)
            .AddSingleton<BotTokens>()
            .AddSingleton<Connector>()
            .AddSingleton<Destinations>()
            .AddSingleton<Roster>()
            .AddSingleton<FileFetch>()
            .AddSingleton<IChannel, BotFrameworkChannel>()
            .AddHostedService<SelfCheck>();
    }

    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder routes)
    {
        // All methods, so that no page's fallback answers a GET.
        routes.Map("/api/messages", (HttpContext http, MessagesEndpoint endpoint) => endpoint.HearAsync(http));
        return routes;
    }

    /// <summary>Nobody is followed to another address, and addresses stay out of the log: some are keys.</summary>
    private static void Client(IServiceCollection services, string name, TimeSpan patience) => services
        .AddHttpClient(name, client =>
        {
            client.Timeout = patience;
            client.MaxResponseContentBufferSize = 1024 * 1024;
        })
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        .RemoveAllLoggers();

    private static ITokenSource Tokens(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<BotFrameworkOptions>>();
        return options.Value.Credential == Credentials.Secret
            ? ActivatorUtilities.CreateInstance<SecretTokens>(services)
            : new IdentityTokens(IdentityTokens.Identity(options.Value), options, services.GetRequiredService<TimeProvider>());
    }
}
