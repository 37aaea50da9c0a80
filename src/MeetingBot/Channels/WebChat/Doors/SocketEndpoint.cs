using MeetingBot.Channels.WebChat.Live;
using MeetingBot.Channels.WebChat.Rooms;
using MeetingBot.Channels.WebChat.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Channels.WebChat.Doors;

/// <summary>Where a page opens its socket.</summary>
internal static class SocketEndpoint
{
    public static void MapChatSocket(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/chat/socket", routes.CreateApplicationBuilder().UseWebSockets().Use(_ => OpenAsync).Build());

    private static async Task OpenAsync(HttpContext context)
    {
        if (Refusal(context) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        // No keep-alive of the socket's own, which is a timer for each: one round serves all.
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = TimeSpan.Zero }).ConfigureAwait(false);
        var services = context.RequestServices;
        var me = services.GetRequiredService<ChatRooms>().Member(Colleague.Account(context.User)!, Colleague.Name(context.User));
        long? after = long.TryParse(context.Request.Query["after"], out var number) ? number : null;
        await services.GetRequiredService<ChatSocket>().ServeAsync(socket, me, after, context.RequestAborted).ConfigureAwait(false);
    }

    private static int? Refusal(HttpContext context) =>
        Colleague.Account(context.User) is null ? StatusCodes.Status401Unauthorized
        : !SameOrigin.Is(context.Request) ? StatusCodes.Status403Forbidden
        : !context.WebSockets.IsWebSocketRequest ? StatusCodes.Status400BadRequest
        : null;
}
