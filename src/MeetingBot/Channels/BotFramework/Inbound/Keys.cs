using System.Security.Cryptography;
using System.Text;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework.Inbound;

/// <summary>The names by which an activity that comes again is known.</summary>
internal static class Keys
{
    /// <summary>Edits and reactions bear the id of their message: the type tells them apart, and the time one edit from the next.</summary>
    public static string Of(Activity activity)
    {
        var key = $"{activity.ChannelId}/{activity.Conversation?.Id}/{activity.Id ?? WithoutId(activity)}";
        return activity.Type switch
        {
            ActivityTypes.Message or ActivityTypes.Invoke => key,
            ActivityTypes.MessageUpdate => $"{key}/{activity.Type}/{Hash(activity.Timestamp, activity.Text)}",
            _ => $"{key}/{activity.Type}",
        };
    }

    /// <summary>An invoke that nobody answered in time comes again under a new id.</summary>
    public static string OfInvoke(Activity activity, string? verb, string data) =>
        $"{activity.Conversation?.Id}/invoke/{Hash(activity.From?.Id, activity.ReplyToId, verb, data)}";

    /// <summary>A client of Direct Line that got no response sends again under its own id.</summary>
    public static string? OfClient(Activity activity) =>
        activity.ChannelData?.Text("clientActivityID") is { } id ? $"{activity.Conversation?.Id}/client/{Hash(activity.From?.Id, id)}" : null;

    /// <summary>Teams tells of an installation twice: as a new member and as an installation.</summary>
    public static string OfBot(Activity activity, string what) => $"{activity.Conversation?.Id}/{what}";

    private static string WithoutId(Activity activity) =>
        activity.Timestamp is null ? Guid.NewGuid().ToString("N") : Hash(activity.Timestamp, activity.From?.Id, activity.Text, activity.Value?.GetRawText());

    private static string Hash(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))))[..32];
}
