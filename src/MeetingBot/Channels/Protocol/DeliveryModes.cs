namespace MeetingBot.Channels.Protocol;

/// <summary>How the channel wants the replies; what is not known is as if it did not stand there (A3111).</summary>
internal static class DeliveryModes
{
    public const string ExpectReplies = "expectReplies";
}
