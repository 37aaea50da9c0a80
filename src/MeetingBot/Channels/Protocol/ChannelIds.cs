namespace MeetingBot.Channels.Protocol;

/// <summary>The channels of Azure Bot Service that are more to us than their name.</summary>
internal static class ChannelIds
{
    public const string MsTeams = "msteams";
    public const string WebChat = "webchat";
    public const string DirectLine = "directline";
    public const string Emulator = "emulator";

    public static IReadOnlyList<string> All { get; } = [MsTeams, WebChat, DirectLine, Emulator];
}
