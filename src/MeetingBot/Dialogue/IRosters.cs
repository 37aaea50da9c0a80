using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue;

/// <summary>Who is in a group, as its channel tells.</summary>
internal interface IRosters
{
    /// <summary>Accounts of its members, the bot left out; null where the channel does not tell.</summary>
    Task<IReadOnlyList<string>?> MembersAsync(Address group, CancellationToken cancel);
}
