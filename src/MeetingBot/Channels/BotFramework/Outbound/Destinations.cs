using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Trust;
using MeetingBot.Channels.Protocol;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework.Outbound;

/// <summary>Finds the conversation a message goes into; a private one that is not known is made, once, and kept.</summary>
internal sealed class Destinations(IPlaces places, References references, Connector connector, ServiceHosts hosts, IOptions<BotFrameworkOptions> options)
{
    public async Task<Destination> FindAsync(Outgoing owed, CancellationToken cancel)
    {
        if (owed.To.Conversation is not { } conversation)
        {
            return await PrivateAsync(owed.To.Channel, owed.To.Account ?? "", cancel).ConfigureAwait(false);
        }

        var place = await places.FindAsync(owed.To.Channel, conversation, cancel).ConfigureAwait(false);
        return owed.OnlyFor is not { } account || place is { IsGroup: false } ? Open(place)
            : options.Value.TargetedMessages && Open(place) is Destination.Found found ? found with { OnlyFor = references.IdOf(owed.To.Channel, account) }
            : await PrivateAsync(owed.To.Channel, account, cancel).ConfigureAwait(false);
    }

    private static Destination Open(KnownPlace? place) =>
        place is null ? Destination.Nowhere.Refused("沒有這個對話的連線資料：機器人還沒有在那裡收過訊息。")
        : place.ClosedWhy is { } why ? Destination.Nowhere.Refused(why, isClosed: true)
        : KeptReference.Read(place.Reference) is { Reference.Conversation.Id: not null } reference ? new Destination.Found(place.Address, reference)
        : Destination.Nowhere.Refused("這個對話的連線資料不完整。");

    private async Task<Destination> PrivateAsync(string channel, string account, CancellationToken cancel)
    {
        if (await places.FindPrivateAsync(channel, account, cancel).ConfigureAwait(false) is { } known)
        {
            return Open(known);
        }

        return Open(await places.FindNewestAsync(channel, cancel).ConfigureAwait(false)) is Destination.Found(_, var near, _)
            ? await MakeAsync(channel, account, near, cancel).ConfigureAwait(false)
            : Destination.Nowhere.Refused("沒有與這個人的私訊，也沒有可以用來開啟私訊的對話。");
    }

    /// <summary>The channel makes the same conversation however often it is asked.</summary>
    private async Task<Destination> MakeAsync(string channel, string account, KeptReference near, CancellationToken cancel)
    {
        var user = new ChannelAccount(references.IdOf(channel, account));
        var tenant = near.TenantId is { } id ? new JsonObject { ["tenant"] = new JsonObject { ["id"] = id } } : null;
        var reply = await connector.CreateConversationAsync(near, new(false, near.Reference.Bot, [user], near.TenantId, tenant), cancel).ConfigureAwait(false);
        if (!reply.IsGood || reply.Read<ResourceResponse>() is not { Id: { Length: > 0 } made } response)
        {
            return new Destination.Nowhere(reply.IsGood ? new SendResult.Refused("頻道沒有給私訊對話的代號。", false) : SendResults.Of(reply, isRepeatable: true));
        }

        var reference = near with
        {
            Reference = near.Reference with
            {
                ServiceUrl = hosts.IsService(response.ServiceUrl) ? response.ServiceUrl : near.Reference.ServiceUrl,
                Conversation = new(made, null, false, "personal", near.TenantId),
                User = user,
            },
        };
        await references.RememberAsync(channel, account, reference, cancel).ConfigureAwait(false);
        return new Destination.Found(new(channel, made), reference);
    }
}
