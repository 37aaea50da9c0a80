using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Web.Feeds;

/// <summary>Calendars that others subscribe to, each behind a secret link.</summary>
internal static class FeedsModule
{
    public static IServiceCollection AddFeeds(this IServiceCollection services) => services
        .AddSingleton<FeedPace>()
        .AddSingleton<FeedEndpoint>()
        .AddSingleton<IHttpContextFactory>(provider => new HiddenSecret(new DefaultHttpContextFactory(provider)));

    public static IEndpointRouteBuilder MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(
            HiddenSecret.Path, [HttpMethods.Get, HttpMethods.Head],
            (HttpContext context, FeedEndpoint endpoint, CancellationToken cancel) => endpoint.GetAsync(context, cancel)).AllowAnonymous();
        return routes;
    }
}
