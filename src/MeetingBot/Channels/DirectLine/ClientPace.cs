using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.DirectLine;

/// <summary>How often one conversation's client may call. Only who has a token is counted, so nobody can fill the table with names.</summary>
internal sealed class ClientPace(IOptions<DirectLineOptions> options) : IDisposable
{
    private const int ReadsPerMinute = 600; // the fastest client polls five times a second

    private readonly PartitionedRateLimiter<Ticket> posts = PerMinute(options.Value.PostsPerMinute);
    private readonly PartitionedRateLimiter<Ticket> reads = PerMinute(ReadsPerMinute);

    /// <summary>True when it is too soon; then the response says when not any more.</summary>
    public bool TooSoon(Ticket ticket, HttpContext context)
    {
        using var lease = (HttpMethods.IsGet(context.Request.Method) ? reads : posts).AttemptAcquire(ticket);
        if (lease.IsAcquired)
        {
            return false;
        }

        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 1;
        context.Response.Headers.RetryAfter = wait.ToString("0", CultureInfo.InvariantCulture);
        return true;
    }

    public void Dispose()
    {
        posts.Dispose();
        reads.Dispose();
    }

    private static PartitionedRateLimiter<Ticket> PerMinute(int most) => PartitionedRateLimiter.Create<Ticket, string>(ticket =>
        RateLimitPartition.GetTokenBucketLimiter(ticket.Conversation, _ => new()
        {
            TokenLimit = most,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / most,
        }));
}
