using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Channels;

/// <summary>How often a minute the same caller may ask; whoever counts only callers that are known cannot have its table filled with names.</summary>
internal sealed class RequestPace(int perMinute) : IDisposable
{
    private readonly PartitionedRateLimiter<string> callers = PartitionedRateLimiter.Create<string, string>(caller =>
        RateLimitPartition.GetTokenBucketLimiter(caller, _ => new()
        {
            TokenLimit = perMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
        }));

    /// <summary>True when it is too soon; then the response says when not any more.</summary>
    public bool TooSoon(string caller, HttpResponse response)
    {
        using var lease = callers.AttemptAcquire(caller);
        if (lease.IsAcquired)
        {
            return false;
        }

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 1;
        response.Headers.RetryAfter = wait.ToString("0", CultureInfo.InvariantCulture);
        return true;
    }

    public void Dispose() => callers.Dispose();
}
