using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.DirectLine;

/// <summary>How often one conversation's client may call. Only who has a token is counted, so nobody can fill the table with names.</summary>
internal sealed class ClientPace(IOptions<DirectLineOptions> options) : IDisposable
{
    private const int ReadsPerMinute = 600; // the fastest client polls five times a second

    private readonly RequestPace posts = new(options.Value.PostsPerMinute);
    private readonly RequestPace reads = new(ReadsPerMinute);

    /// <summary>True when it is too soon; then the response says when not any more.</summary>
    public bool TooSoon(Ticket ticket, HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) ? reads : posts).TooSoon(ticket.Conversation, context.Response);

    public void Dispose()
    {
        posts.Dispose();
        reads.Dispose();
    }
}
