using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Intake;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingBot.Web.Hosting;

/// <summary>
/// Ready when the archive can be read and the minutes folder has been looked into once, or an earlier reload's minutes are there with the
/// duties that follow from them. Once ready, a reload takes nothing of it away.
/// </summary>
internal sealed class ArchiveHealth(IMinutesArchive archive, IInbox inbox, IDutyBook duties, MinutesWatch watch) : IHealthCheck
{
    private volatile bool wasReady;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var generations = await archive.GenerationsAsync(cancellationToken).ConfigureAwait(false);
            await inbox.CountAsync(cancellationToken).ConfigureAwait(false);
            wasReady = wasReady || watch.HasLooked || (generations is [var current, ..]
                && (await duties.InStepWithAsync(cancellationToken).ConfigureAwait(false)).Generation == current.Number);
            return wasReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("第一次載入還沒有完成。");
        }
        catch (ArchiveException fault)
        {
            return HealthCheckResult.Unhealthy(fault.Message);
        }
    }
}
