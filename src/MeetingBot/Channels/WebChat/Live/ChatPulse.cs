using MeetingBot.Archive.Post;
using MeetingBot.Channels.WebChat.Rooms;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Channels.WebChat.Live;

/// <summary>Tells open pages what comes into their rooms: one look into the archive for all of them, whichever process put it there.</summary>
internal sealed partial class ChatPulse(
    ITranscripts transcripts, RoomHistory history, ChatRooms rooms, ChatHub hub, ChatBell bell, TimeProvider clock, ILogger<ChatPulse> log) : BackgroundService
{
    private const int AtOnce = 500;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        hub.Reach(await transcripts.LastAsync(WebChatModule.Channel, cancellationToken).ConfigureAwait(false));
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var reached = hub.Reached;
        while (!stoppingToken.IsCancellationRequested)
        {
            var lines = await Patience.UntilDoneAsync(
                () => transcripts.SinceAsync(WebChatModule.Channel, reached, AtOnce, stoppingToken), clock, LogTrouble, stoppingToken).ConfigureAwait(false);
            foreach (var line in lines)
            {
                await Patience.UntilDoneAsync(() => TellAsync(line, stoppingToken), clock, LogTrouble, stoppingToken).ConfigureAwait(false);
                reached = line.Number;
            }

            if (lines.Count == 0)
            {
                await bell.WaitAsync(Look, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    private async Task TellAsync(TranscriptLine kept, CancellationToken cancel)
    {
        var line = await history.AsSeenAsync(kept, cancel).ConfigureAwait(false);
        var room = line is null ? null : rooms.Find(kept.Conversation);
        hub.Tell(kept.Number, room, line?.Line.OnlyFor, room is null ? default : Frames.Line(kept.Number, room.Id, line!));
    }

    [LoggerMessage(LogLevel.Error, "聊天室的內容無法讀取，稍後再試。")]
    private partial void LogTrouble(Exception fault);
}
