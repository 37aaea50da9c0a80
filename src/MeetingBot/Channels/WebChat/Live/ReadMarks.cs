using System.Globalization;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.WebChat.Rooms;

namespace MeetingBot.Channels.WebChat.Live;

/// <summary>How far people have read, gathered for a moment: a room that reads along writes once a second, not once for each line and reader.</summary>
internal sealed class ReadMarks(ITranscripts transcripts, INoticeBook notices, ChatRooms rooms, ChatHub hub, TimeProvider clock)
{
    private readonly Lock gate = new();
    private Dictionary<(string Room, string Account), long> pending = [];

    /// <param name="upTo">What the page says; nobody has read what was not told yet.</param>
    public void Note(ChatRoom room, string account, long upTo)
    {
        var told = Math.Min(upTo, hub.Reached);
        lock (gate)
        {
            var key = (room.Id, account);
            pending[key] = Math.Max(told, pending.GetValueOrDefault(key));
        }
    }

    public async Task FlushAsync(CancellationToken cancel)
    {
        foreach (var room in Take().GroupBy(mark => mark.Key.Room))
        {
            foreach (var (key, upTo) in room)
            {
                await transcripts.KeepReadAsync(WebChatModule.Channel, key.Room, key.Account, upTo, cancel).ConfigureAwait(false);
            }

            await TellReadAsync(room.Key, room.Max(mark => mark.Value), cancel).ConfigureAwait(false);
            if (rooms.Find(room.Key) is { } known && known.Members.Count <= ChatHub.LargestLively)
            {
                hub.Show(known, Frames.Read(room.Key, room.ToDictionary(mark => mark.Key.Account, mark => mark.Value)), except: null);
            }
        }
    }

    // A reminder is read when its line was; in a group, by the first.
    private async Task TellReadAsync(string room, long upTo, CancellationToken cancel)
    {
        foreach (var unread in await notices.UnreadInAsync(new(WebChatModule.Channel, room), cancel).ConfigureAwait(false))
        {
            if (long.TryParse(unread.SentId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= upTo)
            {
                await notices.ReadAsync(unread.Key, clock.GetUtcNow(), cancel).ConfigureAwait(false);
            }
        }
    }

    private Dictionary<(string Room, string Account), long> Take()
    {
        lock (gate)
        {
            var taken = pending;
            pending = [];
            return taken;
        }
    }
}
