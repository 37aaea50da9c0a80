using System.Net.WebSockets;

namespace MeetingBot.Channels.WebChat.Live;

/// <summary>
/// One open page. It costs its socket and a short queue: nothing runs for it while there is nothing to send, and one that reads too
/// slowly is dropped, to come back and read what it missed from the archive.
/// </summary>
internal sealed class ChatConnection(string account, WebSocket socket) : IThreadPoolWorkItem
{
    public const int MostWaiting = 256;

    private readonly Lock gate = new();
    private readonly Queue<ReadOnlyMemory<byte>> waiting = new();
    private bool isLive;
    private bool isSending;
    private bool isDropped;

    public string Account => account;

    /// <summary>On the clock of whoever sweeps: when the page was last heard of.</summary>
    public long HeardAt { get; set; }

    /// <summary>Sends it when what is before it has gone; never waits.</summary>
    public void Post(ReadOnlyMemory<byte> frame)
    {
        lock (gate)
        {
            if (isDropped)
            {
                return;
            }

            if (waiting.Count < MostWaiting)
            {
                waiting.Enqueue(frame);
                StartSending();
                return;
            }
        }

        Drop();
    }

    /// <summary>What was missed goes first; what came in the meantime has waited.</summary>
    public void GoLive(IReadOnlyList<ReadOnlyMemory<byte>> missed)
    {
        lock (gate)
        {
            ReadOnlyMemory<byte>[] meanwhile = [.. waiting];
            waiting.Clear();
            foreach (var frame in missed.Concat(meanwhile))
            {
                waiting.Enqueue(frame);
            }

            isLive = true;
            StartSending();
        }
    }

    public void Drop()
    {
        lock (gate)
        {
            isDropped = true;
            waiting.Clear();
        }

        socket.Abort();
    }

    /// <summary>In the pool, so that whoever posts to two thousand does not write to two thousand sockets.</summary>
    async void IThreadPoolWorkItem.Execute()
    {
        try
        {
            while (TryNext(out var frame))
            {
                await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (fault is WebSocketException or ObjectDisposedException or OperationCanceledException or InvalidOperationException or IOException)
        {
            Drop(); // the page has gone; whoever reads from it finds out and takes it off the list
        }
    }

    private void StartSending()
    {
        if (isLive && !isSending && waiting.Count > 0)
        {
            isSending = true;
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    private bool TryNext(out ReadOnlyMemory<byte> frame)
    {
        lock (gate)
        {
            isSending = waiting.TryDequeue(out frame);
            return isSending;
        }
    }
}
