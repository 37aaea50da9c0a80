using MeetingBot.Archive;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Reminders.Alarm;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Channels;

/// <summary>Sends what is owed: conversations side by side, each in order, at the pace its channel bears.</summary>
internal sealed partial class OutboxWorker(
    IOutbox outbox, INoticeBook notices, NoticeGate gate, IPlaces places, ChannelList channels, SendPace pace, PostBell bell, TimeProvider clock,
    ILogger<OutboxWorker> log) : BackgroundService
{
    private const int AtOnce = 64;
    private const string Paced = "依通道的速率限制稍後再送。";
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2); // longer than any channel waits for its answer
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1); // for what other processes put, and leases that ran out

    private readonly WorkSlots slots = new(AtOnce);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Patience.UntilDoneAsync(() => outbox.RecoverAsync(stoppingToken), clock, LogTrouble, stoppingToken).ConfigureAwait(false);
        while (!stoppingToken.IsCancellationRequested)
        {
            var free = await slots.WaitAsync(stoppingToken).ConfigureAwait(false);
            var taken = await Patience.UntilDoneAsync(() => outbox.TakeAsync(free, Lease, stoppingToken), clock, LogTrouble, stoppingToken).ConfigureAwait(false);
            foreach (var entry in taken)
            {
                slots.Start(() => SendAsync(entry), fault => LogThrew(fault, entry.Id));
            }

            if (taken.Count == 0)
            {
                await bell.WaitOutAsync(Look, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        await slots.EmptyAsync(cancellationToken).ConfigureAwait(false);
    }

    // Not broken off by stopping: a message half handed over is one that may have arrived.
    private async Task SendAsync(OutboxEntry entry)
    {
        try
        {
            if (TooSoonUntil(entry) is { } until)
            {
                await outbox.PutOffAsync(entry.Id, until, Paced, CancellationToken.None).ConfigureAwait(false);
                return;
            }

            await PassAsync(entry).ConfigureAwait(false);
        }
        catch (ArchiveException fault)
        {
            LogTrouble(fault); // its lease runs out; then it counts as one that may have arrived
        }
    }

    private async Task PassAsync(OutboxEntry entry)
    {
        try
        {
            if (!entry.Message.IsNotice || await MayGoAsync(entry).ConfigureAwait(false))
            {
                await SettleAsync(entry, await HandOverAsync(entry).ConfigureAwait(false)).ConfigureAwait(false);
                bell.RingOut(); // the next of this line
            }
        }
        finally
        {
            pace.Answered(entry.Message.To.Channel, entry.Message.To.Line);
        }
    }

    private async Task<bool> MayGoAsync(OutboxEntry entry)
    {
        switch (await gate.AskAsync(entry.Message, entry.IsAgain, CancellationToken.None).ConfigureAwait(false))
        {
            case Passing.Later(var until, var why):
                await outbox.PutOffAsync(entry.Id, until, why, CancellationToken.None).ConfigureAwait(false);
                return false;
            case Passing.Needless(var why):
                // One that may be there already is not planned anew: whoever has it would hear the rest of it twice.
                if (!await notices.TakeBackAsync(entry.Message.Key, why, CancellationToken.None).ConfigureAwait(false))
                {
                    await outbox.FailAsync(entry.Id, why, CancellationToken.None).ConfigureAwait(false);
                }

                bell.RingOut(); // the next of this line
                return false;
            default:
                return true;
        }
    }

    private DateTimeOffset? TooSoonUntil(OutboxEntry entry)
    {
        var (to, now) = (entry.Message.To, clock.GetUtcNow());
        if (channels.Find(to.Channel) is not { } channel)
        {
            return null;
        }

        // One that has had its place in the queue is not sent to its end again.
        var rates = channel.RatesOf(to.Channel);
        return entry.Message.IsNotice && entry.Why != Paced
            ? pace.TooSoonForNoticeUntil(to.Channel, to.Line, rates)
            : pace.TooSoonUntil(to.Channel, to.Line, rates) is { } until ? now + Backoff.Paced(now - entry.PutAt, until - now) : null;
    }

    private async Task<SendResult> HandOverAsync(OutboxEntry entry)
    {
        var to = entry.Message.To;
        if (channels.Find(to.Channel) is not { } channel)
        {
            return new SendResult.Refused($"通道「{to.Channel}」沒有啟用。", IsClosed: false);
        }

        Departure.Expect(() => outbox.DepartAsync(entry.Id, CancellationToken.None));
        try
        {
            return await channel.SendAsync(entry, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not ArchiveException)
        {
            // A channel is not meant to throw. Whether it had handed the message over is not known.
            LogThrew(fault, entry.Id);
            return new SendResult.Doubtful($"{fault.GetType().Name}：{fault.Message}");
        }
    }

    private async Task SettleAsync(OutboxEntry entry, SendResult result)
    {
        switch (result)
        {
            case SendResult.Sent(var id):
                await outbox.SentAsync(entry.Id, id, CancellationToken.None).ConfigureAwait(false);
                break;
            case SendResult.NotNow(var why, var after):
                await PutOffAsync(entry, why, after).ConfigureAwait(false);
                break;
            case SendResult.Doubtful(var why):
                LogDoubt(entry.Id, why);
                await outbox.DoubtAsync(entry.Id, why, CancellationToken.None).ConfigureAwait(false);
                break;
            case SendResult.Refused refused:
                await RefusedAsync(entry, refused).ConfigureAwait(false);
                break;
        }
    }

    private async Task PutOffAsync(OutboxEntry entry, string why, TimeSpan? after)
    {
        var now = clock.GetUtcNow();
        if (Backoff.Next(now - entry.PutAt, after) is { } wait)
        {
            await outbox.PutOffAsync(entry.Id, now + wait, why, CancellationToken.None).ConfigureAwait(false);
        }
        else
        {
            await RefusedAsync(entry, new($"試了一天都送不出去：{why}", IsClosed: false)).ConfigureAwait(false);
        }
    }

    private async Task RefusedAsync(OutboxEntry entry, SendResult.Refused refused)
    {
        LogRefused(entry.Id, refused.Why);
        await outbox.FailAsync(entry.Id, refused.Why, CancellationToken.None).ConfigureAwait(false);
        if (refused.IsClosed && (refused.Place ?? entry.Message.To) is { Conversation: { } conversation, Channel: var channel })
        {
            await places.CloseAsync(channel, conversation, refused.Why, CancellationToken.None).ConfigureAwait(false);
        }
    }

    [LoggerMessage(LogLevel.Error, "寄件匣無法讀寫，稍後再試。")]
    private partial void LogTrouble(Exception fault);

    [LoggerMessage(LogLevel.Error, "送出訊息 out-{Id} 時發生未預期的錯誤。")]
    private partial void LogThrew(Exception fault, long id);

    [LoggerMessage(LogLevel.Warning, "訊息 out-{Id} 不確定是否送達：{Why}")]
    private partial void LogDoubt(long id, string why);

    [LoggerMessage(LogLevel.Warning, "訊息 out-{Id} 無法送達：{Why}")]
    private partial void LogRefused(long id, string why);
}
