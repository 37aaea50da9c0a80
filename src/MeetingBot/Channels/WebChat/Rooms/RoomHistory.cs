using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>What was said in a room, as one member may see it.</summary>
internal sealed class RoomHistory(ITranscripts transcripts)
{
    public const int CountedAtMost = 100;
    private const int LooksAtMost = 20;

    /// <summary>The last so many before this number, in order; Earlier is where the page goes on from, null at the beginning.</summary>
    public async Task<(IReadOnlyList<SeenLine> Lines, long? Earlier)> BeforeAsync(string room, string account, long before, int limit, CancellationToken cancel)
    {
        // Lines that somebody else alone sees are left out, and a stretch of nothing else must not look like the beginning.
        var (found, from) = (new List<SeenLine>(), before);
        for (var look = 0; look < LooksAtMost; look++)
        {
            var lines = await transcripts.BeforeAsync(WebChatModule.Channel, room, from, limit, cancel).ConfigureAwait(false);
            found.InsertRange(0, lines.Select(SeenLine.Of).Where(line => IsSeen(line.Line, account)));
            if (lines.Count < limit)
            {
                return (found, null);
            }

            from = lines[0].Number;
            if (found.Count > 0)
            {
                break;
            }
        }

        return (found, from);
    }

    /// <summary>The last words, for the list of rooms; null in an empty room.</summary>
    public async Task<SeenLine?> LastAsync(string room, string account, CancellationToken cancel)
    {
        var (lines, _) = await BeforeAsync(room, account, long.MaxValue, LooksAtMost, cancel).ConfigureAwait(false);
        return lines.LastOrDefault(line => line.Line.Kind == LineKind.Said);
    }

    /// <summary>How many lines of others have come since one read, up to a hundred.</summary>
    public async Task<int> UnreadAsync(string room, string account, long readUpTo, CancellationToken cancel)
    {
        var lines = await transcripts.SinceAsync(WebChatModule.Channel, room, readUpTo, CountedAtMost, cancel).ConfigureAwait(false);
        return lines.Select(ChatLine.Of).Count(line => line is { Kind: LineKind.Said, IsDeleted: false } && line.By != account && line.MaySee(account));
    }

    /// <summary>One line, for whoever may see it.</summary>
    public async Task<(TranscriptLine Kept, ChatLine Line)?> FindAsync(string room, string account, long number, CancellationToken cancel)
    {
        var lines = await transcripts.SinceAsync(WebChatModule.Channel, room, number - 1, 1, cancel).ConfigureAwait(false);
        return lines is [{ } kept] && kept.Number == number && ChatLine.Of(kept) is var line && IsSeen(line, account) ? (kept, line) : null;
    }

    /// <summary>A line as it is now: of a change, the line that was changed. Null when that is gone.</summary>
    public async Task<SeenLine?> AsSeenAsync(TranscriptLine kept, CancellationToken cancel) =>
        ChatLine.Of(kept).TargetKey is not { } changed ? SeenLine.Of(kept)
        : await transcripts.FindAsync(WebChatModule.Channel, kept.Conversation, changed, cancel).ConfigureAwait(false) is { } target ? SeenLine.Of(target)
        : null;

    // A change shows in the line that was changed.
    private static bool IsSeen(ChatLine line, string account) => line.Kind != LineKind.Changed && line.MaySee(account);
}
