using MeetingBot.Archive.Post;
using MeetingBot.Channels.WebChat.Live;

namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>Puts lines into rooms, and wakes whoever shows them.</summary>
internal sealed class RoomWriter(ITranscripts transcripts, ChatBell bell)
{
    /// <param name="key">Written once: a repeat gets the number that the first got.</param>
    public async Task<long> AddAsync(string room, string key, ChatLine line, CancellationToken cancel)
    {
        var number = await transcripts.AddAsync(WebChatModule.Channel, room, key, line.ToJson(), cancel).ConfigureAwait(false);
        bell.Ring();
        return number;
    }

    /// <summary>Other words in place of a line's; the number of the change, or null when the line is gone.</summary>
    public async Task<long?> ChangeAsync(string room, string key, string targetKey, long target, ChatLine line, CancellationToken cancel)
    {
        if (!await transcripts.ReplaceAsync(WebChatModule.Channel, room, targetKey, line.ToJson(), cancel).ConfigureAwait(false))
        {
            return null;
        }

        var change = new ChatLine { Kind = LineKind.Changed, Target = target, TargetKey = targetKey, OnlyFor = line.OnlyFor };
        return await AddAsync(room, key, change, cancel).ConfigureAwait(false);
    }
}
