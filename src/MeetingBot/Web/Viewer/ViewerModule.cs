using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Web.Viewer;

/// <summary>The minutes as pages: what a citation opens.</summary>
internal static class ViewerModule
{
    public static IServiceCollection AddViewer(this IServiceCollection services) => services
        .AddSingleton<OriginalFiles>()
        .AddSingleton<MinutesViewer>();

    public static IEndpointRouteBuilder MapViewer(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/minutes.css", ViewerAssets.StyleAsync);
        routes.MapGet("/minutes.js", ViewerAssets.ScriptAsync);
        routes.MapGet(RouteFile.Pattern, context => context.RequestServices.GetRequiredService<MinutesViewer>().ShowAsync(context));
        return routes;
    }
}
