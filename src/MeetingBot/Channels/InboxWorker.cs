using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Channels;

/// <summary>Works on what came in: conversations side by side, each in order. What it dies over is taken again by the next.</summary>
internal sealed partial class InboxWorker(
    IInbox inbox, IOutbox outbox, DialogueDesk dialogue, ChannelList channels, PostBell bell, TimeProvider clock, ILogger<InboxWorker> log) : BackgroundService
{
    private const int AtOnce = 16;
    private const int MostAttempts = 3;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1); // for what other processes accepted, and leases that ran out
    private static readonly TimeSpan TypingAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TypingEvery = TimeSpan.FromSeconds(4); // messengers stop showing it after some five

    private readonly WorkSlots slots = new(AtOnce);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Patience.UntilDoneAsync(() => inbox.RecoverAsync(stoppingToken), clock, LogTrouble, stoppingToken).ConfigureAwait(false);
        while (!stoppingToken.IsCancellationRequested)
        {
            var free = await slots.WaitAsync(stoppingToken).ConfigureAwait(false);
            var taken = await Patience.UntilDoneAsync(() => inbox.TakeAsync(free, Lease, stoppingToken), clock, LogTrouble, stoppingToken).ConfigureAwait(false);
            foreach (var entry in taken)
            {
                slots.Start(() => WorkAsync(entry, stoppingToken), fault => LogBroken(fault, entry.Id));
            }

            if (taken.Count == 0)
            {
                await bell.WaitInAsync(Look, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        await slots.EmptyAsync(cancellationToken).ConfigureAwait(false);
    }

    // Stopping lets a turn that has begun come to its end: what is broken off would only have to be done again.
    private async Task WorkAsync(InboxEntry entry, CancellationToken stopping)
    {
        using var over = new CancellationTokenSource();
        var keeping = KeepAsync(entry, over.Token);
        var typing = ShowTypingAsync(entry, over.Token);
        try
        {
            var replies = entry.Attempts > MostAttempts
                ? GivenUp(entry)
                : await dialogue.HearAsync(entry.Incoming, entry.At, SayAsync, CancellationToken.None).ConfigureAwait(false);
            await inbox.DoneAsync(entry.Id, channels.Split(replies), [], CancellationToken.None).ConfigureAwait(false);
            bell.RingOut();
        }
        catch (ArchiveException fault)
        {
            LogTrouble(fault); // its lease runs out, and it is taken again
        }
        finally
        {
            await over.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(keeping, typing).ConfigureAwait(false);
            if (!stopping.IsCancellationRequested)
            {
                bell.RingIn(); // the next of this conversation
            }
        }
    }

    // While the turn goes on; under its key once, however often the turn is taken again.
    private async Task SayAsync(Outgoing message, CancellationToken cancel)
    {
        await outbox.PutAsync([message], cancel).ConfigureAwait(false);
        bell.RingOut();
    }

    private IReadOnlyList<Outgoing> GivenUp(InboxEntry entry)
    {
        LogGivenUp(entry.Id, entry.Attempts - 1);
        var said = entry.Incoming;
        return said.IsGroup && said.What is not (Happening.Said { IsMentioned: true } or Happening.Pressed)
            ? []
            : [ToAskerAlone(said, new($"很抱歉，處理您的訊息時一再中斷，已停止重試，請換個方式再問一次，或通知管理者（代號 in-{entry.Id}）。"))];
    }

    private static Outgoing ToAskerAlone(Incoming said, Message message) => !said.IsGroup || said.Abilities.PrivateReply
        ? new(said.ReplyKey, said.Place, message, said.MessageId, OnlyFor: said.IsGroup ? said.Account : null)
        : new(said.ReplyKey, Address.Private(said.Place.Channel, said.Account), message);

    private async Task KeepAsync(InboxEntry entry, CancellationToken over)
    {
        try
        {
            using var tick = new PeriodicTimer(Lease / 3, clock);
            while (await tick.WaitForNextTickAsync(over).ConfigureAwait(false))
            {
                await inbox.RenewAsync([entry.Id], Lease, over).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The turn is over.
        }
        catch (ArchiveException fault)
        {
            LogTrouble(fault);
        }
    }

    private async Task ShowTypingAsync(InboxEntry entry, CancellationToken over)
    {
        if (channels.Find(entry.Incoming.Place.Channel) is not { } channel || entry.Incoming is { IsGroup: true, What: not Happening.Said { IsMentioned: true } })
        {
            return;
        }

        try
        {
            await Task.Delay(TypingAfter, clock, over).ConfigureAwait(false);
            using var tick = new PeriodicTimer(TypingEvery, clock);
            do
            {
                await channel.TypingAsync(entry.Incoming.Place, over).ConfigureAwait(false);
            }
            while (await tick.WaitForNextTickAsync(over).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            // The answer is there already.
        }
        catch (ArchiveException fault)
        {
            LogTrouble(fault); // where to show it could not be looked up; the answer comes all the same
        }
    }

    [LoggerMessage(LogLevel.Error, "收件匣無法讀寫，稍後再試。")]
    private partial void LogTrouble(Exception fault);

    [LoggerMessage(LogLevel.Error, "處理訊息 in-{Id} 時發生未預期的錯誤；若尚未完成，稍後會再處理。")]
    private partial void LogBroken(Exception fault, long id);

    [LoggerMessage(LogLevel.Error, "訊息 in-{Id} 處理了 {Times} 次都沒有完成，不再重試。")]
    private partial void LogGivenUp(long id, int times);
}
