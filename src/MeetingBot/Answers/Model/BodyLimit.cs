namespace MeetingBot.Answers.Model;

/// <summary>An honest reply has a few thousand characters; a server that never stops must not fill the host's memory.</summary>
internal sealed class BodyLimit(HttpMessageHandler way) : DelegatingHandler(way)
{
    private const int MostBytes = 1 << 20;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken).ConfigureAwait(false);
        return response;
    }
}
