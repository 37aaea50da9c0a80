using MeetingBot.Web.Feeds;
using MeetingBot.Web.Viewer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Web;

/// <summary>The door of the room: pages people look at, and calendars their programs do.</summary>
internal static class WebModule
{
    public static IServiceCollection AddWeb(this IServiceCollection services) => services.AddViewer().AddFeeds();

    public static IEndpointRouteBuilder MapWeb(this IEndpointRouteBuilder routes) => routes.MapViewer().MapFeeds();
}
