using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Whom a token, or a conversation, is for.</summary>
internal sealed record TokenOrder(ChannelAccount? User = null) : WireObject;
