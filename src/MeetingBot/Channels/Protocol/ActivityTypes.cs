namespace MeetingBot.Channels.Protocol;

/// <summary>The types of activity that mean something to the bot; compared ordinally (A2010), all others are ignored (A2006).</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    public const string MessageReaction = "messageReaction";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string Invoke = "invoke";
    public const string Event = "event";
    public const string Typing = "typing";

    public static bool IsHeard(string type) =>
        type is Message or MessageUpdate or MessageDelete or MessageReaction or ConversationUpdate or InstallationUpdate or Invoke or Event;
}
