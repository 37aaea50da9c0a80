using Microsoft.IdentityModel.Tokens;

namespace MeetingBot.Channels.BotFramework.Trust;

/// <param name="Endorsements">Ids of the channels it may sign for; null where the list is missing, which is for none.</param>
internal sealed record SigningKey(SecurityKey Key, IReadOnlyCollection<string>? Endorsements)
{
    public bool MaySignFor(string? channelId) => channelId is not null && Endorsements is not null && Endorsements.Contains(channelId, StringComparer.Ordinal);
}
