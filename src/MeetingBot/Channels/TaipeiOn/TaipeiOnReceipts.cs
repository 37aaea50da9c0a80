using MeetingBot.Archive;
using MeetingBot.Archive.Notices;
using MeetingBot.Channels.TaipeiOn.Api;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders;
using MeetingBot.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.TaipeiOn;

/// <summary>
/// Asks who has read their reminders (已讀回條). The messenger does not tell by itself, so it is asked: while the office is open, a few
/// messages a minute, each seldom, and none that nobody has read for days.
/// </summary>
internal sealed partial class TaipeiOnReceipts(
    IOptions<TaipeiOnOptions> options, Lazy<TeamPlusClient> client, INoticeBook notices, OfficeHours hours, DayBook days, TimeProvider clock,
    ILogger<TaipeiOnReceipts> log) : BackgroundService
{
    private const int AMinute = 20;
    private const int DaysAsked = 10;
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(30);

    private readonly Dictionary<string, DateTimeOffset> asked = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        using var tick = new PeriodicTimer(Often, clock);
        while (await tick.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                await AskAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (ArchiveException fault)
            {
                LogTrouble(fault);
            }
        }
    }

    /// <summary>One minute's questions.</summary>
    public async Task AskAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (!hours.IsOpen(now.InTaipei(), await days.ReadAsync(cancel).ConfigureAwait(false)))
        {
            return;
        }

        var unread = await notices.UnreadAsync(TaipeiOnAddress.Channel, now.InTaipei().Day.AddDays(-DaysAsked), cancel).ConfigureAwait(false);
        Forget(unread);
        foreach (var message in unread.Where(message => message.SentId is not null && IsTime(message, now)).OrderBy(LastAsked).Take(AMinute).ToList())
        {
            asked[message.Key] = now;
            if (await client.Value.ReadStatusAsync(message.SentId!, cancel).ConfigureAwait(false) is { Count: > 0 })
            {
                await notices.ReadAsync(message.Key, now, cancel).ConfigureAwait(false);
            }
        }
    }

    // A clock that was put back must not silence it.
    private bool IsTime(UnreadMessage message, DateTimeOffset now) => LastAsked(message) is var last && (last > now || now - last >= Again);

    private DateTimeOffset LastAsked(UnreadMessage message) => asked.GetValueOrDefault(message.Key, DateTimeOffset.MinValue);

    private void Forget(IReadOnlyList<UnreadMessage> unread)
    {
        var open = unread.Select(message => message.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in asked.Keys.Where(key => !open.Contains(key)).ToList())
        {
            asked.Remove(key);
        }
    }

    [LoggerMessage(LogLevel.Error, "已讀狀態無法讀寫，稍後再試。")]
    private partial void LogTrouble(Exception fault);
}
