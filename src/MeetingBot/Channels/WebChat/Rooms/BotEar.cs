using System.Collections.Concurrent;
using System.Globalization;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>What reaches the bot: everything in private, in a group what is addressed to it.</summary>
internal sealed class BotEar(Reception reception, IPlaces places, RoomHistory history, IOptions<DialogueOptions> dialogue, TimeProvider clock)
{
    /// <summary>How the page names the bot in a list of mentions.</summary>
    public const string Mention = "@bot";

    public static readonly Abilities Abilities =
        new(Buttons: true, Update: true, PrivateReply: true, Receipts: true, Pictures: true, MaxLength: 16_000);

    private readonly ConcurrentDictionary<string, bool> known = new(StringComparer.Ordinal);

    public bool IsAddressed(ChatRoom room, string text, IReadOnlyList<string> mentions) =>
        !room.IsGroup || mentions.Contains(Mention) || BotMention.IsIn(text, dialogue.Value.Name);

    public string WithoutName(string text) => BotMention.Strip(text, dialogue.Value.Name);

    /// <summary>The number of a line as the id of a message.</summary>
    public static string Id(long number) => number.ToString(CultureInfo.InvariantCulture);

    public async Task HearAsync(Seat seat, string key, long number, Happening what, CancellationToken cancel)
    {
        await KeepPlaceAsync(seat.Room, seat.Me, cancel).ConfigureAwait(false);
        await reception.AcceptAsync(Incoming(seat.Room, seat.Me, key, Id(number), what), cancel).ConfigureAwait(false);
    }

    /// <summary>Somebody opens the private chat: the first time the bot introduces itself.</summary>
    public async Task MeetAsync(ChatRoom room, ChatMember me, CancellationToken cancel)
    {
        var key = "welcome/" + me.Account;
        if (known.ContainsKey(key))
        {
            return;
        }

        await KeepPlaceAsync(room, me, cancel).ConfigureAwait(false);
        if (await history.LastAsync(room.Id, me.Account, cancel).ConfigureAwait(false) is null)
        {
            await reception.AcceptAsync(Incoming(room, me, key, null, new Happening.BotAdded()), cancel).ConfigureAwait(false);
        }

        known.TryAdd(key, true);
    }

    private Incoming Incoming(ChatRoom room, ChatMember me, string key, string? messageId, Happening what) =>
        new(key, null, new(WebChatModule.Channel, room.Id), room.IsGroup, me.Account, me.Name, messageId, clock.GetUtcNow(), Abilities, what);

    private async Task KeepPlaceAsync(ChatRoom room, ChatMember me, CancellationToken cancel)
    {
        if (!known.ContainsKey(room.Id))
        {
            var place = new KnownPlace(new(WebChatModule.Channel, room.Id), room.IsGroup, room.IsGroup ? null : me.Account, room.Name, Abilities, "", null);
            await places.KeepAsync(place, cancel).ConfigureAwait(false);
            known.TryAdd(room.Id, true);
        }
    }
}
