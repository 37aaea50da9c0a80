using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Web.Feeds;

/// <summary>How often one calendar may be asked for. Only links that open something are counted, so nobody can fill the table with guesses.</summary>
internal sealed class FeedPace : IDisposable
{
    private const int PerMinute = 30; // calendars ask once an hour; somebody who sets one up, a few times at once

    private readonly PartitionedRateLimiter<string> polls = PartitionedRateLimiter.Create<string, string>(digest =>
        RateLimitPartition.GetTokenBucketLimiter(digest, _ => new()
        {
            TokenLimit = PerMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / PerMinute,
        }));

    /// <summary>True when it is too soon; then the response says when not any more.</summary>
    public bool TooSoon(string digest, HttpResponse response)
    {
        using var lease = polls.AttemptAcquire(digest);
        if (!lease.IsAcquired)
        {
            var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 1;
            response.Headers.RetryAfter = wait.ToString("0", CultureInfo.InvariantCulture);
        }

        return !lease.IsAcquired;
    }

    public void Dispose() => polls.Dispose();
}
