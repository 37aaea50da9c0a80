using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.BotFramework.Outbound;

/// <summary>Where a message goes, or why it goes nowhere.</summary>
internal abstract record Destination
{
    private Destination()
    {
    }

    /// <param name="Place">The conversation, whatever the message was addressed to.</param>
    /// <param name="OnlyFor">The one member who sees it, as the channel calls them; null for all.</param>
    public sealed record Found(Address Place, KeptReference Reference, string? OnlyFor = null) : Destination;

    public sealed record Nowhere(SendResult Why) : Destination
    {
        public static Nowhere Refused(string why, bool isClosed = false) => new(new SendResult.Refused(why, isClosed));
    }
}
