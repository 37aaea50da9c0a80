using MeetingBot.Archive.Post;
using MeetingBot.Channels.Protocol;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework;

/// <summary>The conversations of Bot Framework that are kept: each activity may bring a new service URL.</summary>
internal sealed class References(IPlaces places, IOptions<BotFrameworkOptions> options, TimeProvider clock)
{
    private readonly BoundedCache<string, string> ids = new(50_000, TimeSpan.FromDays(1), clock);

    public Task RememberAsync(Activity activity, bool isVerified, CancellationToken cancel)
    {
        var (place, isGroup) = (ActivityFacts.Place(activity), ActivityFacts.IsGroup(activity));
        var account = ActivityFacts.Account(activity.From);
        if (activity.From?.Id is { } id)
        {
            ids.Keep($"{place.Channel}/{account}", id);
        }

        var isOther = !isGroup && account.Length > 0 && !ActivityFacts.IsBot(activity.From, activity);
        var name = isGroup ? activity.Conversation?.Name : isOther ? activity.From?.Name : null;
        var abilities = ChannelTraits.Of(activity.ChannelId, isGroup, options.Value.TargetedMessages);
        var reference = KeptReference.Of(activity, isVerified).Write();
        return places.KeepAsync(new(place, isGroup, isOther ? account : null, name, abilities, reference, null), cancel);
    }

    /// <summary>The private conversation that was made with somebody.</summary>
    public Task RememberAsync(string channel, string account, KeptReference made, CancellationToken cancel)
    {
        var abilities = ChannelTraits.Of(made.Reference.ChannelId, false, false);
        var place = new Address(channel, made.Reference.Conversation!.Id);
        return places.KeepAsync(new(place, false, account, null, abilities, made.Write(), null), cancel);
    }

    public Task CloseAsync(Address place, string why, CancellationToken cancel) => places.CloseAsync(place.Channel, place.Conversation!, why, cancel);

    /// <summary>How the channel calls an account among its own; the account itself where that is not known: Teams takes an Entra object id, too.</summary>
    public string IdOf(string channel, string account) => ids.TryGet($"{channel}/{account}", out var id) ? id! : account;
}
