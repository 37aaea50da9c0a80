using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Channels.BotFramework;

/// <summary>Teams, Web Chat and others, through Azure Bot Service.</summary>
internal static class BotFrameworkModule
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder routes) => routes;
}
