using MeetingBot.Channels.BotFramework;
using MeetingBot.Channels.DirectLine;
using MeetingBot.Channels.TaipeiOn;
using MeetingBot.Channels.WebChat;
using MeetingBot.Dialogue;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Channels;

/// <summary>The door of the room: the ways in and out.</summary>
internal static class ChannelsModule
{
    public static IServiceCollection AddChannels(this IServiceCollection services) => services
        .AddSingleton<PostBell>()
        .AddSingleton<Reception>()
        .AddSingleton<SendPace>()
        .AddSingleton<FileShelf>()
        .AddHostedService<WaysBoard>()
        .AddHostedService<InboxWorker>()
        .AddHostedService<OutboxWorker>()
        .AddHostedService<ShelfSweep>()
        .AddHostedService<TaipeiOnReceipts>()
        .AddSingleton<ChannelList>()
        .AddSingleton<IRosters>(provider => provider.GetRequiredService<ChannelList>())
        .AddSingleton<IAttachments>(provider => provider.GetRequiredService<ChannelList>())
        .AddBotFramework()
        .AddTaipeiOn()
        .AddDirectLine()
        .AddWebChat();

    public static IEndpointRouteBuilder MapChannels(this IEndpointRouteBuilder routes) => routes
        .MapBotFramework()
        .MapTaipeiOn()
        .MapDirectLine()
        .MapWebChat();
}
