using MeetingBot.Archive.Post;
using MeetingBot.Channels.WebChat.Rooms;

namespace MeetingBot.Channels.WebChat.Live;

/// <summary>What a page missed while it was away.</summary>
internal sealed class CatchUp(ITranscripts transcripts, RoomHistory history)
{
    /// <summary>More than this in one room, and the page reads its rooms anew: nobody reads two hundred lines one by one.</summary>
    public const int MostInRoom = 200;

    /// <param name="after">The last number the page has.</param>
    /// <param name="reached">The last number it will not be told as it comes.</param>
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> MissedAsync(
        IReadOnlyList<ChatRoom> rooms, string account, long after, long reached, CancellationToken cancel)
    {
        var missed = new List<(long Seq, ReadOnlyMemory<byte> Frame)>();
        foreach (var room in after < reached ? rooms : [])
        {
            var lines = await transcripts.SinceAsync(WebChatModule.Channel, room.Id, after, MostInRoom, cancel).ConfigureAwait(false);
            if (lines.Count == MostInRoom)
            {
                return [Frames.Reset, Frames.Hello(reached)];
            }

            foreach (var line in lines.Where(line => line.Number <= reached))
            {
                if (await history.AsSeenAsync(line, cancel).ConfigureAwait(false) is { } seen && seen.Line.MaySee(account))
                {
                    missed.Add((line.Number, Frames.Line(line.Number, room.Id, seen)));
                }
            }
        }

        return [.. missed.OrderBy(one => one.Seq).Select(one => one.Frame), Frames.Hello(reached)];
    }
}
