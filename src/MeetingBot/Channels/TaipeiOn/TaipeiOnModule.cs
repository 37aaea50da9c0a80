using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Channels.TaipeiOn;

/// <summary>The city's messenger (TaipeiON).</summary>
internal static class TaipeiOnModule
{
    public static IServiceCollection AddTaipeiOn(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapTaipeiOn(this IEndpointRouteBuilder routes) => routes;
}
