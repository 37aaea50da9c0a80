using MeetingBot.Archive.Post;
using MeetingBot.Channels.WebChat.Live;
using MeetingBot.Channels.WebChat.Rooms;

namespace MeetingBot.Channels.WebChat;

/// <summary>
/// The bot's side of the rooms. What it says is a line under the outbox's own key, so that a repeat is the line that is there already:
/// nothing here is ever doubtful, and nothing is marked 「重送」.
/// </summary>
internal sealed class WebChatChannel(ChatRooms rooms, RoomWriter writer, ITranscripts transcripts, FileShelf shelf, ChatHub hub) : IChannel
{
    public bool Serves(string channel) => channel == WebChatModule.Channel;

    public IReadOnlyDictionary<string, Abilities> Ways { get; } = new Dictionary<string, Abilities> { [WebChatModule.Channel] = BotEar.Abilities };

    public async Task<SendResult> SendAsync(OutboxEntry entry, CancellationToken cancel)
    {
        var message = entry.Message;
        if (RoomId(message.To) is not { } id || rooms.Find(id) is not { } room)
        {
            return new SendResult.Refused($"名冊裡沒有群組聊天室「{message.To.Conversation}」。", IsClosed: false);
        }

        if (message.IsNotice && !await Departure.AnnounceAsync().ConfigureAwait(false))
        {
            return new SendResult.NotNow("提醒已收回，或由另一個程式接手。", null);
        }

        var line = ChatLine.OfBot(message, room.IsGroup ? message.OnlyFor : null);
        return new SendResult.Sent(BotEar.Id(await PutAsync(id, message, line, cancel).ConfigureAwait(false)));
    }

    public Task TypingAsync(Address place, CancellationToken cancel)
    {
        if (RoomId(place) is { } id && rooms.Find(id) is { } room)
        {
            hub.Show(room, Frames.Typing(id, null), except: null);
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<string>?> MembersAsync(Address group, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<string>?>(RoomId(group) is { } id && rooms.Find(id) is { } room ? [.. room.Members.Select(member => member.Account)] : null);

    public Task<byte[]?> FetchAsync(string token, long most, CancellationToken cancel) => shelf.FetchAsync(token, most, cancel);

    private static string? RoomId(Address place) => place.Conversation ?? (place.Account is { } account ? ChatRoom.PrivateId(SignIn.Colleague.Spelling(account)) : null);

    // An earlier message that cannot be replaced any more is said anew.
    private async Task<long> PutAsync(string room, Outgoing message, ChatLine line, CancellationToken cancel)
    {
        if (message.Updates is { } earlier && await EarlierAsync(room, earlier, cancel).ConfigureAwait(false) is { } kept)
        {
            var was = ChatLine.Of(kept);
            var now = line with { ReplyTo = line.ReplyTo ?? was.ReplyTo, OnlyFor = was.OnlyFor };
            if (await writer.ChangeAsync(room, message.Key, kept.Key, kept.Number, now, cancel).ConfigureAwait(false) is not null)
            {
                return kept.Number;
            }
        }

        return await writer.AddAsync(room, message.Key, line, cancel).ConfigureAwait(false);
    }

    // What is replaced may itself have replaced something: then that is the line.
    private async Task<TranscriptLine?> EarlierAsync(string room, string key, CancellationToken cancel) =>
        await transcripts.FindAsync(WebChatModule.Channel, room, key, cancel).ConfigureAwait(false) is not { } kept ? null
        : ChatLine.Of(kept).TargetKey is { } target ? await transcripts.FindAsync(WebChatModule.Channel, room, target, cancel).ConfigureAwait(false)
        : kept;
}
