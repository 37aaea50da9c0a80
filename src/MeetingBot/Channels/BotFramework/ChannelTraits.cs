using MeetingBot.Archive.Post;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework;

/// <summary>What each channel of Azure Bot Service can do; of those that are not named, nothing is expected but text.</summary>
internal static class ChannelTraits
{
    public static Abilities Of(string? channelId, bool isGroup, bool hasTargeted) => channelId switch
    {
        // A message holds 100 KB in UTF-16 with all its JSON; what a person reads in a chat is much less.
        ChannelIds.MsTeams => new(Buttons: true, Update: true, PrivateReply: isGroup && hasTargeted, Pictures: true, MaxLength: 8000),
        ChannelIds.WebChat or ChannelIds.DirectLine or ChannelIds.Emulator => new(Buttons: true, Pictures: true, MaxLength: 8000),
        _ => new(MaxLength: 2000),
    };
}
