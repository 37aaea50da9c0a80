using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>Remembers the address of the connection before any middleware may put another in its place.</summary>
internal sealed class SocketPeerFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            if (context.Connection.RemoteIpAddress is { } address)
            {
                context.Features.Set(new SocketPeer(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));
            }

            return rest(context);
        });
        next(app);
    };
}
