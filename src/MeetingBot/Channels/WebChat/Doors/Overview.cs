using MeetingBot.Archive.Post;
using MeetingBot.Channels.WebChat.Live;
using MeetingBot.Channels.WebChat.Rooms;
using MeetingBot.Dialogue;
using MeetingBot.Minutes.Calendar;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.Doors;

/// <summary>Somebody's rooms at a glance.</summary>
internal sealed class Overview(ChatRooms rooms, RoomHistory history, ITranscripts transcripts, ChatHub hub, IOptions<WebChatOptions> options, IOptions<DialogueOptions> dialogue, TimeProvider clock)
{
    /// <summary>Members of a larger room are not listed: the page could not show them anyway.</summary>
    private const int MostListed = 300;

    public async Task<StartView> OfAsync(string account, string? name, CancellationToken cancel)
    {
        // Taken first: what comes in while the rooms are read is told again by the socket, and nothing falls between.
        var seq = hub.Reached;
        var views = new List<RoomView>();
        foreach (var room in rooms.Of(account, name))
        {
            views.Add(await OfAsync(room, account, cancel).ConfigureAwait(false));
        }

        return new(rooms.Member(account, name), dialogue.Value.Name, clock.GetUtcNow(), clock is MovedClock, options.Value.EditMinutes, seq, views);
    }

    private async Task<RoomView> OfAsync(ChatRoom room, string account, CancellationToken cancel)
    {
        var read = await transcripts.ReadUpToAsync(WebChatModule.Channel, room.Id, cancel).ConfigureAwait(false);
        var mine = read.GetValueOrDefault(account);
        var isLively = room.Members.Count <= ChatHub.LargestLively;
        return new(
            room.Id, room.Name, room.IsGroup, room.Members.Count,
            room.Members.Count <= MostListed ? room.Members : [],
            isLively ? hub.Online(room) : [],
            await history.LastAsync(room.Id, account, cancel).ConfigureAwait(false),
            await history.UnreadAsync(room.Id, account, mine, cancel).ConfigureAwait(false),
            mine,
            isLively ? read : new Dictionary<string, long>());
    }
}
