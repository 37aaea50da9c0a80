using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>A line of a room with its number, as the page gets it.</summary>
internal sealed record SeenLine(long Number, DateTimeOffset At, ChatLine Line)
{
    public static SeenLine Of(TranscriptLine line) => new(line.Number, line.At, ChatLine.Of(line));
}
