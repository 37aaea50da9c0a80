using System.Net.WebSockets;
using System.Text;

namespace MeetingBot.Bench.Traffic;

/// <summary>One page of the group chat with its socket: it counts what it is told, and keeps itself alive as the page does.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private static readonly ReadOnlyMemory<byte> Beat = """{"type":"beat"}"""u8.ToArray();

    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource closing = new();
    private Task listening = Task.CompletedTask;
    private volatile bool isOpen;

    public bool IsOpen => isOpen;

    /// <summary>Called with each frame that holds words of a room.</summary>
    public Action<string>? Heard { get; set; }

    public async Task OpenAsync(Uri bot, string account)
    {
        socket.Options.SetRequestHeader(ManyPages.Header, account);
        socket.Options.SetRequestHeader("Origin", bot.GetLeftPart(UriPartial.Authority));
        await socket.ConnectAsync(new UriBuilder(bot) { Scheme = "ws", Path = "/chat/socket" }.Uri, closing.Token);
        isOpen = true;
        listening = ListenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await listening;
        socket.Dispose();
        closing.Dispose();
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[32 * 1024];
        try
        {
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length), closing.Token);
                    length += part.Count;
                }
                while (!part.EndOfMessage && length < buffer.Length);

                if (part.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                var frame = Encoding.UTF8.GetString(buffer, 0, length);
                if (frame.Contains("\"beat\"", StringComparison.Ordinal))
                {
                    await socket.SendAsync(Beat, WebSocketMessageType.Text, endOfMessage: true, closing.Token);
                }

                Heard?.Invoke(frame);
            }
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException)
        {
            // Closed by either side.
        }

        isOpen = false;
    }
}
