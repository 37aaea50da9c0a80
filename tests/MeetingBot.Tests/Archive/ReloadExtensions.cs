using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tests.Archive;

internal static class ReloadExtensions
{
    /// <summary>With a text as long as its spans ask for, where a test is not about the text.</summary>
    public static Task PutAsync(this IReload reload, MinutesFile minutes, string mark, CancellationToken cancel) =>
        reload.PutAsync(minutes, new string('字', minutes.Meeting.Items.Max(item => Math.Max(item.Span.End, item.Pieces.Max(piece => piece.End)))), mark, cancel);
}
