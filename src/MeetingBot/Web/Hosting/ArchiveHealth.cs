using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Intake;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingBot.Web.Hosting;

/// <summary>Ready when the archive can be read and the minutes folder has been looked into once, or an earlier reload's minutes are there.</summary>
internal sealed class ArchiveHealth(IMinutesArchive archive, IInbox inbox, MinutesWatch watch) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var generations = await archive.GenerationsAsync(cancellationToken).ConfigureAwait(false);
            await inbox.CountAsync(cancellationToken).ConfigureAwait(false);
            return generations.Count > 0 || watch.HasLooked ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("第一次載入還沒有完成。");
        }
        catch (ArchiveException fault)
        {
            return HealthCheckResult.Unhealthy(fault.Message);
        }
    }
}
