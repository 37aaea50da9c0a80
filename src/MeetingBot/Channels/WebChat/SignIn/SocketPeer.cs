using System.Net;

namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>Who is at the other end of the connection itself. The request's RemoteIpAddress is what X-Forwarded-For claims, where somebody has switched that on.</summary>
internal sealed record SocketPeer(IPAddress Address);
