using MeetingBot.Channels;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Web.Feeds;

/// <summary>How often one calendar may be asked for. Only links that open something are counted, so nobody can fill the table with guesses.</summary>
internal sealed class FeedPace : IDisposable
{
    private const int PerMinute = 30; // calendars ask once an hour; somebody who sets one up, a few times at once

    private readonly RequestPace polls = new(PerMinute);

    /// <summary>True when it is too soon; then the response says when not any more.</summary>
    public bool TooSoon(string digest, HttpResponse response) => polls.TooSoon(digest, response);

    public void Dispose() => polls.Dispose();
}
