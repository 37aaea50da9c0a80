using System.Net;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Outbound;
using MeetingBot.Channels.BotFramework.Rendering;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework;

/// <summary>The way out to people in Teams, Web Chat and the other channels of Azure Bot Service.</summary>
internal sealed class BotFrameworkChannel(
    BotMode mode, Destinations destinations, Connector connector, Roster roster, FileFetch files, IPlaces places, IOutbox outbox) : IChannel
{
    private static readonly RateRules OneConversation = new([new(7, Seconds(1)), new(8, Seconds(2)), new(60, Seconds(30)), new(1800, Seconds(3600))], []);

    /// <summary>Teams also counts all that one app sends within a directory.</summary>
    private static readonly RateRules Teams = OneConversation with { Whole = [new(50, Seconds(1))] };

    public bool Serves(string channel) => !mode.IsOff && channel.StartsWith(ActivityFacts.Prefix, StringComparison.Ordinal);

    /// <summary>Which of them Azure has been told of is not ours to see: whoever has an account in one is written to there.</summary>
    public IReadOnlyDictionary<string, Abilities> Ways => mode.IsOff
        ? new Dictionary<string, Abilities>()
        : ChannelIds.All.ToDictionary(id => ActivityFacts.Prefix + id, id => ChannelTraits.Of(id, isGroup: false, hasTargeted: false), StringComparer.Ordinal);

    /// <summary>What Teams allows; of the others nothing is told, and one conversation there is no busier. Tools on this machine set no limit.</summary>
    public RateRules RatesOf(string channel) => !mode.IsTrusted ? RateRules.None : channel == ActivityFacts.Prefix + ChannelIds.MsTeams ? Teams : OneConversation;

    public async Task<SendResult> SendAsync(OutboxEntry entry, CancellationToken cancel)
    {
        var destination = await destinations.FindAsync(entry.Message, cancel).ConfigureAwait(false);
        if (destination is not Destination.Found to)
        {
            return ((Destination.Nowhere)destination).Why;
        }

        var result = await SendAsync(entry, to, cancel).ConfigureAwait(false);
        return result is SendResult.Refused refused ? refused with { Place = to.Place } : result;
    }

    public async Task TypingAsync(Address place, CancellationToken cancel)
    {
        if (place.Conversation is { } conversation
            && await places.FindAsync(place.Channel, conversation, cancel).ConfigureAwait(false) is { ClosedWhy: null } known
            && KeptReference.Read(known.Reference) is { } to)
        {
            var typing = new Activity { Type = ActivityTypes.Typing, From = to.Reference.Bot, Conversation = new(conversation) };
            await connector.SendAsync(to, typing, isTargeted: false, cancel).ConfigureAwait(false);
        }
    }

    public Task<IReadOnlyList<string>?> MembersAsync(Address group, CancellationToken cancel) => roster.MembersAsync(group, cancel);

    public Task<byte[]?> FetchAsync(string token, long most, CancellationToken cancel) => files.FetchAsync(token, most, cancel);

    private async Task<SendResult> SendAsync(OutboxEntry entry, Destination.Found to, CancellationToken cancel)
    {
        if (await ReplacedAsync(entry.Message, to, cancel).ConfigureAwait(false) is { } old)
        {
            var update = ActivityWriter.Write(entry.Message, isAgain: false, to.Reference.Reference);
            var reply = await connector.UpdateAsync(to.Reference, old, update, cancel).ConfigureAwait(false);
            if (reply.IsGood || SendResults.Of(reply, isRepeatable: true) is not SendResult.Refused { IsClosed: false })
            {
                return reply.IsGood ? new SendResult.Sent(old) : SendResults.Of(reply, isRepeatable: true);
            }
        }

        return await SendNewAsync(entry, to, cancel).ConfigureAwait(false);
    }

    private static TimeSpan Seconds(int count) => TimeSpan.FromSeconds(count);

    private async Task<SendResult> SendNewAsync(OutboxEntry entry, Destination.Found to, CancellationToken cancel)
    {
        var activity = ActivityWriter.Write(entry.Message, entry.IsAgain, to.Reference.Reference) with { Recipient = to.OnlyFor is null ? null : new(to.OnlyFor) };
        var reply = await connector.SendAsync(to.Reference, activity, to.OnlyFor is not null, cancel).ConfigureAwait(false);
        if (reply.Status == HttpStatusCode.RequestEntityTooLarge)
        {
            // Words alone are a fraction of a card.
            activity = ActivityWriter.Plain(activity, entry.Message.Message, entry.IsAgain);
            reply = await connector.SendAsync(to.Reference, activity, to.OnlyFor is not null, cancel).ConfigureAwait(false);
        }

        return SendResults.Of(reply, isRepeatable: false);
    }

    /// <summary>The channel's id of the message this one replaces; null where it is a new one after all.</summary>
    private async Task<string?> ReplacedAsync(Outgoing owed, Destination.Found to, CancellationToken cancel)
    {
        if (owed.Updates is not { } key || to.Reference.Reference.ChannelId != ChannelIds.MsTeams)
        {
            return null;
        }

        var old = await outbox.FindAsync(key, cancel).ConfigureAwait(false);
        return old?.Message.To.Line == owed.To.Line ? old.SentId : null;
    }
}
