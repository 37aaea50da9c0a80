using Quartz;

namespace MeetingBot.Reminders.Alarm;

/// <summary>What the alarm rings for. One that takes longer than a minute is not rung beside itself.</summary>
[DisallowConcurrentExecution]
internal sealed class ReminderTick(ReminderAlarm alarm) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await alarm.TickAsync(cancellationToken).ConfigureAwait(false);
}
