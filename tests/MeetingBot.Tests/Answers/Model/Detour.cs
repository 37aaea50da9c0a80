namespace MeetingBot.Tests.Answers.Model;

/// <summary>Leads requests for a server in the cloud to the fake one, path and headers as they are.</summary>
internal sealed class Detour(Uri to) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
{
    public List<Uri> Asked { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.RequestUri!);
        request.RequestUri = new Uri(to, request.RequestUri!.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
