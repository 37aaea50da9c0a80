using MeetingBot.Archive;
using MeetingBot.Channels.Pictures;
using MeetingBot.Channels.TaipeiOn.Api;
using MeetingBot.Channels.TaipeiOn.Webhook;
using MeetingBot.Channels.TaipeiOn.Writing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.TaipeiOn;

/// <summary>The city's messenger (TaipeiON): a service channel of team+, behind one of the gateways the city has had.</summary>
internal static class TaipeiOnModule
{
    public static IServiceCollection AddTaipeiOn(this IServiceCollection services)
    {
        services.AddSettings<TaipeiOnOptions>(TaipeiOnOptions.Section);
        services.TryAddSingleton(provider => new Easel(ChineseFont.Find, provider.GetRequiredService<ILogger<Easel>>()));
        return services
            .AddSingleton<IValidateOptions<TaipeiOnOptions>, TaipeiOnOptionsCheck>()
            .AddSingleton(provider => new Harmless(Options(provider).Sanitize, Options(provider).Replace))
            .AddSingleton(provider => new EventReader(
                TaipeiOnChannel.Abilities(Options(provider), provider.GetRequiredService<Easel>().CanDraw), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<WebhookReader>()
            .AddSingleton<KeptPlaces>()
            .AddSingleton<WebhookEndpoint>()
            .AddSingleton(provider => new TaipeiOnWay(Options(provider), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(Client)
            .AddSingleton(provider => new GroupPoster(provider.GetRequiredService<TaipeiOnWay>().Open, Options(provider).Groups))
            .AddSingleton(provider => new Lazy<TeamPlusClient>(provider.GetRequiredService<TeamPlusClient>))
            .AddSingleton(provider => new Lazy<GroupPoster>(provider.GetRequiredService<GroupPoster>))
            .AddSingleton<PicturePost>()
            .AddHostedService(provider => provider.GetRequiredService<PicturePost>())
            .AddSingleton<IChannel, TaipeiOnChannel>();
    }

    public static IEndpointRouteBuilder MapTaipeiOn(this IEndpointRouteBuilder routes)
    {
        var options = Options(routes.ServiceProvider);
        if (options.Enabled)
        {
            routes.MapPost(options.Webhook, (HttpRequest request, WebhookEndpoint endpoint, CancellationToken cancel) => endpoint.HandleAsync(request, cancel))
                .AllowAnonymous(); // its signature says who it is
        }

        return routes;
    }

    private static TaipeiOnOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<TaipeiOnOptions>>().Value;

    private static TeamPlusClient Client(IServiceProvider provider) =>
        new(provider.GetRequiredService<TaipeiOnWay>().Passed, new(Options(provider).Endpoint!), provider.GetRequiredService<ILogger<TeamPlusClient>>());
}
