using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Direct Line 3.0, hosted by ourselves.</summary>
internal static class DirectLineModule
{
    public static IServiceCollection AddDirectLine(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder routes) => routes;
}
