using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>
/// A server on loopback that speaks the chat-completions API. It checks every request against the API's shape, keeps it, and answers
/// what the test laid ready; a request without a laid answer is one too many.
/// </summary>
internal sealed class FakeModelServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Queue<FakeReply> laid = new();
    private readonly Channel<ModelRequest> received = Channel.CreateUnbounded<ModelRequest>();
    private readonly CancellationToken closed;

    public FakeModelServer()
    {
        closed = closing.Token;
        listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public Uri Address => new($"http://127.0.0.1:{Port}/");

    /// <summary>What was wrong with the requests; a test that expects good ones looks that it is empty.</summary>
    public List<string> Faults { get; } = [];

    public List<ModelRequest> Requests { get; } = [];

    public FakeModelServer Lay(params FakeReply[] replies)
    {
        replies.ToList().ForEach(laid.Enqueue);
        return this;
    }

    /// <summary>The next request, once it is here.</summary>
    public async Task<ModelRequest> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await received.Reader.ReadAsync(limit.Token);
    }

    /// <summary>Nobody listens any more: connections are refused.</summary>
    public void Leave() => listener.Stop();

    public void Dispose()
    {
        closing.Cancel();
        listener.Dispose();
        closing.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                _ = TalkAsync(await listener.AcceptTcpClientAsync(closed));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    /// <summary>One request a connection, so that a reply can end by closing it.</summary>
    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                var request = await ModelRequest.ReadAsync(stream, closed);
                var reply = Take(request);
                await received.Writer.WriteAsync(request, closed);
                await reply.SendAsync(stream, closed);
            }
            catch (Exception end) when (end is OperationCanceledException or IOException)
            {
                // The client gave up, or the test is over.
            }
        }
    }

    private FakeReply Take(ModelRequest request)
    {
        lock (laid)
        {
            Requests.Add(request);
            Faults.AddRange(request.Faults());
            if (laid.TryDequeue(out var reply))
            {
                return reply;
            }

            Faults.Add("one request too many");
            return FakeReply.Status(500);
        }
    }
}
