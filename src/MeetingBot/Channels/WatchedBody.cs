using System.Net;
using System.Net.Http.Headers;

namespace MeetingBot.Channels;

/// <summary>The bytes of a request, exactly as they are (a gateway has them signed), and whether they have begun to go out: from then on a message in them may arrive.</summary>
internal sealed class WatchedBody : HttpContent
{
    private readonly byte[] bytes;

    public WatchedBody(byte[] bytes, string mediaType)
    {
        this.bytes = bytes;
        Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
    }

    public bool HasBegun { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (!await Departure.AnnounceAsync().ConfigureAwait(false))
        {
            throw new HttpRequestException("訊息已由另一個程式接手，這裡不送。");
        }

        HasBegun = true;
        await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }
}
