using MeetingBot.Archive;
using MeetingBot.Archive.Notices;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Rulings;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Reminders.Alarm;

/// <summary>
/// Looks whether there is anything to plan; each minute, so that it must cost next to nothing when there is not. A day is planned once,
/// when the office opens, or whenever this process is there first; and again when notices became free: taken back because something
/// in their message was done, or because a channel refused it.
/// </summary>
/// <remarks>
/// Nothing is remembered here that a restart may not forget, and no process has a right to plan that others wait for: whoever plans a day
/// that is planned already finds every key known and owes nothing. A lease would spare a second process its half minute of the morning,
/// and would let a process that hangs keep everybody from being told.
/// </remarks>
internal sealed partial class ReminderAlarm(
    RemindersRun run, DutySync duties, INoticeBook notices, OfficeHours hours, DayBook days, PlanningNews news, TimeProvider clock, ILogger<ReminderAlarm> log)
{
    private const int FailuresLookedBack = 7; // days
    private const int RestToWork = 10;

    private (DateOnly Day, long Freed)? planned;
    private long restsSince;
    private TimeSpan rests;

    public async Task TickAsync(CancellationToken cancel)
    {
        try
        {
            var now = clock.GetUtcNow().InTaipei();
            if (hours.IsOpen(now, await days.ReadAsync(cancel).ConfigureAwait(false)))
            {
                await LookAsync(now.Day, cancel).ConfigureAwait(false);
            }
        }
        catch (ArchiveException fault)
        {
            LogTrouble(fault); // the next tick tries again
        }
    }

    private async Task LookAsync(DateOnly today, CancellationToken cancel)
    {
        if (await notices.ReleaseRefusedAsync(today.AddDays(-FailuresLookedBack), today, cancel).ConfigureAwait(false) is > 0 and var refused)
        {
            LogRefused(refused);
        }

        var freed = await notices.FreedAsync(cancel).ConfigureAwait(false);
        if (planned?.Day != today || (planned?.Freed != freed && clock.GetElapsedTime(restsSince) >= rests))
        {
            await PlanAsync(today, freed, cancel).ConfigureAwait(false);
        }
    }

    private async Task PlanAsync(DateOnly today, long freed, CancellationToken cancel)
    {
        var begun = clock.GetTimestamp();
        await duties.TryAsync(cancel).ConfigureAwait(false); // the people file may have changed without a reload
        var report = await run.RunAsync(cancel).ConfigureAwait(false);
        if (!report.IsOpen)
        {
            return; // it closed this moment
        }

        // What the run itself took back, it has planned.
        planned = (today, freed + report.TakenBack);
        (restsSince, rests) = (clock.GetTimestamp(), clock.GetElapsedTime(begun) * RestToWork);
        news.Tell(new(clock.GetUtcNow(), today, report));
        LogPlanned(report.Owed, report.Notices, report.TakenBack, report.Unreachable);
    }

    [LoggerMessage(LogLevel.Information, "今天的提醒已排定：{Messages} 則訊息、{Notices} 項提醒；前一天沒送出而併入的 {TakenBack} 則；找不到人可通知的 {Unreachable} 項。")]
    private partial void LogPlanned(int messages, int notices, int takenBack, int unreachable);

    [LoggerMessage(LogLevel.Warning, "{Count} 則提醒送不到，改走別的通道或通知別人。")]
    private partial void LogRefused(int count);

    [LoggerMessage(LogLevel.Error, "提醒無法排定，一分鐘後再試。")]
    private partial void LogTrouble(Exception fault);
}
