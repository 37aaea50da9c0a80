using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework;

/// <summary>What is kept of a conversation, so that the bot can write there after a cold start.</summary>
/// <param name="IsVerified">A token vouched for the service URL (A7560): only there may the bot's own token go.</param>
internal sealed record KeptReference(ConversationReference Reference, bool IsVerified, string? TenantId)
{
    public static KeptReference Of(Activity activity, bool isVerified) => new(
        new(
            activity.ChannelId,
            activity.ServiceUrl,
            new(activity.Conversation!.Id, null, ActivityFacts.IsGroup(activity), activity.Conversation.ConversationType, activity.Conversation.TenantId),
            activity.Recipient is { } bot ? new(bot.Id, bot.Name) : null,
            ActivityFacts.IsGroup(activity) || ActivityFacts.IsBot(activity.From, activity) ? null : new(activity.From?.Id, null, activity.From?.AadObjectId)),
        isVerified,
        ActivityFacts.Tenant(activity));

    public static KeptReference? Read(string json) => ProtocolJson.Read<KeptReference>(json);

    public string Write() => ProtocolJson.Text(this);
}
