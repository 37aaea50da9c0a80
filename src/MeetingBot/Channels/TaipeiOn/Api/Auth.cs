namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>The ways past the door (TaipeiOn:Auth).</summary>
internal static class Auth
{
    /// <summary>team+ itself: the channel's token alone.</summary>
    public const string Native = "native";

    /// <summary>The TSMP gateway: its own token, and every body signed.</summary>
    public const string Gateway = "gateway";

    /// <summary>Azure API Management: the channel's token and a subscription key.</summary>
    public const string Subscription = "subscription";
}
