using MeetingBot.Archive;
using MeetingBot.Channels.WebChat.Doors;
using MeetingBot.Channels.WebChat.Live;
using MeetingBot.Channels.WebChat.Pages;
using MeetingBot.Channels.WebChat.Rooms;
using MeetingBot.Channels.WebChat.SignIn;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Channels.WebChat;

/// <summary>The group chat of our own page.</summary>
internal static class WebChatModule
{
    /// <summary>The channel of its addresses, and of accounts in the people file.</summary>
    public const string Channel = "web";

    public static IServiceCollection AddWebChat(this IServiceCollection services)
    {
        services.AddSettings<WebChatOptions>(WebChatOptions.Section);
        return services
            .AddSignIn()
            .AddSingleton<PageFiles>()
            .AddSingleton<ChatRooms>()
            .AddSingleton<RoomHistory>()
            .AddSingleton<RoomWriter>()
            .AddSingleton<BotEar>()
            .AddSingleton<ChatDesk>()
            .AddSingleton<Overview>()
            .AddSingleton<ChatBell>()
            .AddSingleton<ChatHub>()
            .AddSingleton<CatchUp>()
            .AddSingleton<ReadMarks>()
            .AddSingleton<ChatSocket>()
            .AddHostedService<ChatPulse>()
            .AddHostedService<ChatSweep>()
            .AddSingleton<IChannel, WebChatChannel>();
    }

    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder routes)
    {
        routes.MapPage();
        routes.MapSignIn();
        routes.MapChat();
        routes.MapChatSocket();
        return routes;
    }
}
