using MeetingBot.Archive;
using MeetingBot.Channels.WebChat.Rooms;
using MeetingBot.People;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Channels.WebChat.Live;

/// <summary>One round a second for all pages together, so that none needs a timer: marks of what was read, who is there, signs of life.</summary>
internal sealed partial class ChatSweep(
    ChatHub hub, ChatRooms rooms, PeopleBook people, ReadMarks marks, TimeProvider clock, ILogger<ChatSweep> log) : BackgroundService
{
    private const int BeatEvery = 25;
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(90);

    private Roll known = people.Current;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        for (var round = 1; await tick.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false); round++)
        {
            await SweepAsync(round, stoppingToken).ConfigureAwait(false);
        }
    }

    private async Task SweepAsync(int round, CancellationToken cancel)
    {
        try
        {
            await marks.FlushAsync(cancel).ConfigureAwait(false);
            ShowPresence();
            TellOfNewRoll();
            if (round % BeatEvery == 0)
            {
                Beat();
            }
        }
        catch (ArchiveException fault)
        {
            LogTrouble(fault); // nothing that the next round does not mend
        }
    }

    private void ShowPresence()
    {
        var stirred = hub.TakeStirred().SelectMany(account => rooms.Of(account, null)).Where(room => room.IsGroup).Distinct();
        foreach (var room in stirred.Where(room => room.Members.Count <= ChatHub.LargestLively))
        {
            hub.Show(room, Frames.Presence(room.Id, hub.Online(room)), except: null);
        }
    }

    // Who is in which room may have changed: pages read their rooms anew.
    private void TellOfNewRoll()
    {
        if (!ReferenceEquals(known, people.Current))
        {
            known = people.Current;
            foreach (var connection in hub.All())
            {
                connection.Post(Frames.Reset);
            }
        }
    }

    // A page that is there answers a beat; one that has not been heard of for three of them is a laptop that was closed.
    private void Beat()
    {
        foreach (var connection in hub.All())
        {
            if (clock.GetElapsedTime(connection.HeardAt) > Silence)
            {
                connection.Drop();
            }
            else
            {
                connection.Post(Frames.Beat);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "聊天室的已讀與在線狀態無法更新，稍後再試。")]
    private partial void LogTrouble(Exception fault);
}
