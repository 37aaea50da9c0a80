using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Channels.WebChat;

/// <summary>The group chat of our own page.</summary>
internal static class WebChatModule
{
    public static IServiceCollection AddWebChat(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder routes) => routes;
}
