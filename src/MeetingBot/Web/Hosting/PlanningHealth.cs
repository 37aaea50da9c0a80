using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders;
using MeetingBot.Reminders.Alarm;
using MeetingBot.Tasks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingBot.Web.Hosting;

/// <summary>Whether today's reminders were planned. One that was not does not keep anybody from asking questions, so it degrades and no more.</summary>
internal sealed class PlanningHealth(PlanningNews news, OfficeHours hours, DayBook days, TimeProvider clock) : IHealthCheck
{
    private const int Minutes = 10;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var now = clock.GetUtcNow();
            var isLate = news.Last?.Day != now.InTaipei().Day && hours.IsOpen(now.AddMinutes(-Minutes).InTaipei(), await days.ReadAsync(cancellationToken).ConfigureAwait(false))
                && hours.IsOpen(now.InTaipei(), await days.ReadAsync(cancellationToken).ConfigureAwait(false));
            return isLate
                ? HealthCheckResult.Degraded("今天的提醒還沒有排定。")
                : HealthCheckResult.Healthy(news.Last is { } last ? string.Create(CultureInfo.InvariantCulture, $"{last.At.InTaipei()} 排定 {last.Report.Owed} 則提醒。") : null);
        }
        catch (ArchiveException fault)
        {
            return HealthCheckResult.Degraded(fault.Message);
        }
    }
}
