using System.Globalization;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework;

/// <summary>What can be said of an activity whatever its type.</summary>
internal static class ActivityFacts
{
    /// <summary>What channels of Azure Bot Service are called in an address: bf. and their id.</summary>
    public const string Prefix = "bf.";

    public static string Channel(Activity activity) => Prefix + activity.ChannelId;

    public static Address Place(Activity activity) => new(Channel(activity), activity.Conversation!.Id);

    public static bool IsGroup(Activity activity) =>
        activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };

    /// <summary>The Entra object id where there is one: a Teams id holds for one bot only.</summary>
    public static string Account(ChannelAccount? who) => who?.AadObjectId ?? who?.ObjectId ?? who?.Id ?? "";

    public static string? Tenant(Activity activity) =>
        activity.ChannelData?.At("tenant")?.Text("id") ?? activity.Conversation?.TenantId;

    public static string? EventType(Activity activity) => activity.ChannelData?.Text("eventType");

    public static bool IsBot(ChannelAccount? who, Activity activity) =>
        who?.Id is not null && who.Id.Equals(activity.Recipient?.Id, StringComparison.OrdinalIgnoreCase);

    /// <summary>As the channel says, but not in the future.</summary>
    public static DateTimeOffset SentAt(Activity activity, DateTimeOffset now) =>
        DateTimeOffset.TryParse(activity.Timestamp, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var told) && told < now ? told : now;
}
