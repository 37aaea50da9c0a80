using System.Net;
using System.Net.Http.Headers;

namespace MeetingBot.Channels.BotFramework.Outbound;

/// <summary>A JSON body that knows whether it was written: before that, nothing can have arrived.</summary>
internal sealed class WrittenContent : HttpContent
{
    private readonly byte[] bytes;

    public WrittenContent(byte[] bytes)
    {
        this.bytes = bytes;
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    public bool WasWritten { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        WasWritten = true;
        return stream.WriteAsync(bytes, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }
}
