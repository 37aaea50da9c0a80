using System.Security.Cryptography;
using MeetingBot.Archive.Office;
using MeetingBot.Channels;
using MeetingBot.Reminders.Feeds;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace MeetingBot.Web.Feeds;

/// <summary>Hands out calendars to whoever has their link; nobody signs in, since calendar programs cannot.</summary>
internal sealed class FeedEndpoint(IFeeds feeds, FeedShelf shelf, FeedCalendar calendar, FeedPace pace, TimeProvider clock)
{
    private const string MediaType = "text/calendar; charset=utf-8";
    private const int MostTags = 100_000;

    private readonly BoundedCache<string, FeedTag> tags = new(MostTags, TimeSpan.FromDays(1), clock);

    public async Task<IResult> GetAsync(HttpContext context, CancellationToken cancel)
    {
        Harden(context.Response.Headers);
        var digest = FeedSecret.Digest(HiddenSecret.Of(context));
        if (await feeds.FindAsync(digest, cancel).ConfigureAwait(false) is not { } feed)
        {
            return Results.NotFound(); // as for an address that never was
        }

        if (pace.TooSoon(digest, context.Response))
        {
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var duties = await shelf.ReadAsync(cancel).ConfigureAwait(false);
        if (tags.TryGet(digest, out var kept) && kept!.From == duties && Has(context.Request, kept.Tag))
        {
            context.Response.Headers.ETag = kept.Tag.ToString();
            return Results.StatusCode(StatusCodes.Status304NotModified); // without writing it anew
        }

        var bytes = calendar.Write(feed, duties);
        var tag = Keep(digest, duties, bytes, kept);
        return Results.Bytes(bytes, MediaType, lastModified: tag.Since, entityTag: tag.Tag); // and that answers If-None-Match and If-Modified-Since
    }

    private FeedTag Keep(string digest, FeedDuties duties, byte[] bytes, FeedTag? before)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\"");
        var now = clock.GetUtcNow();
        var second = new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        var kept = new FeedTag(duties, tag, before?.Tag.Equals(tag) is true ? before.Since : second);
        tags.Keep(digest, kept);
        return kept;
    }

    private static bool Has(HttpRequest request, EntityTagHeaderValue tag) => request.GetTypedHeaders().IfNoneMatch.Any(one => one.Compare(tag, useStrongComparison: false));

    private static void Harden(IHeaderDictionary headers)
    {
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers.CacheControl = "private, no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
