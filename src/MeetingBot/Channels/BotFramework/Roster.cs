using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Outbound;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework;

/// <summary>Who is in a group, asked of the channel at most every two minutes, and anew when somebody came or went.</summary>
internal sealed class Roster(Connector connector, IPlaces places, TimeProvider clock)
{
    private const int MostPages = 50;

    private readonly BoundedCache<string, IReadOnlyList<string>> known = new(2000, TimeSpan.FromMinutes(2), clock);

    /// <summary>Null when the channel does not tell, or not all: whoever is missing might be the one who may not see it.</summary>
    public async Task<IReadOnlyList<string>?> MembersAsync(Address group, CancellationToken cancel)
    {
        if (known.TryGet(Key(group), out var members))
        {
            return members;
        }

        if (group.Conversation is not { } conversation
            || await places.FindAsync(group.Channel, conversation, cancel).ConfigureAwait(false) is not { ClosedWhy: null } place
            || KeptReference.Read(place.Reference) is not { } reference
            || await AskAsync(reference, Base(conversation), cancel).ConfigureAwait(false) is not { } asked)
        {
            return null;
        }

        known.Keep(Key(group), asked);
        return asked;
    }

    public void Forget(Address group) => known.Forget(Key(group));

    private static string Key(Address group) => $"{group.Channel}/{Base(group.Conversation ?? "")}";

    /// <summary>19:…@thread.tacv2;messageid=… is a thread of the channel that stands before it.</summary>
    private static string Base(string conversation) => conversation.Split(";messageid=")[0];

    private async Task<IReadOnlyList<string>?> AskAsync(KeptReference reference, string conversation, CancellationToken cancel)
    {
        var members = new List<string>();
        string? continuation = null;
        for (var page = 0; page < MostPages; page++)
        {
            var reply = await connector.MembersAsync(reference, conversation, continuation, cancel).ConfigureAwait(false);
            if (!reply.IsGood || reply.Read<PagedMembersResult>() is not { Members: { } some } told)
            {
                return null;
            }

            members.AddRange(some.Where(one => IsPerson(one, reference)).Select(ActivityFacts.Account));
            continuation = told.ContinuationToken;
            if (string.IsNullOrEmpty(continuation))
            {
                return members;
            }
        }

        return null;
    }

    private static bool IsPerson(ChannelAccount one, KeptReference reference) =>
        one.Id is not null && !one.Id.Equals(reference.Reference.Bot?.Id, StringComparison.OrdinalIgnoreCase) && !one.Id.StartsWith("28:", StringComparison.Ordinal);
}
