using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using MeetingBot.Archive;
using MeetingBot.Channels.WebChat.Rooms;
using Microsoft.Extensions.Hosting;

namespace MeetingBot.Channels.WebChat.Live;

/// <summary>The socket of one page, from its opening to its end.</summary>
internal sealed class ChatSocket(ChatHub hub, ChatRooms rooms, CatchUp catchUp, ReadMarks marks, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    private const int LongestFrame = 1024;

    /// <param name="after">The last number the page has; null when it has just read its rooms and starts from now.</param>
    public async Task ServeAsync(WebSocket socket, ChatMember me, long? after, CancellationToken cancel)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancel, lifetime.ApplicationStopping);
        var page = new ChatConnection(me.Account, socket) { HeardAt = clock.GetTimestamp() };
        try
        {
            var reached = hub.Join(page);
            page.GoLive(await catchUp.MissedAsync(rooms.Of(me.Account, me.Name), me.Account, after ?? reached, reached, stopping.Token).ConfigureAwait(false));
            await ListenAsync(socket, page, me, stopping.Token).ConfigureAwait(false);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, stopping.Token).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ArchiveException or ObjectDisposedException)
        {
            // The page has gone, was too slow, or the host stops: it comes back and is told what it missed.
        }
        finally
        {
            hub.Leave(page);
            page.Drop();
        }
    }

    // Waits with an empty buffer: two thousand pages that say nothing hold none.
    private async Task ListenAsync(WebSocket socket, ChatConnection page, ChatMember me, CancellationToken cancel)
    {
        while (socket.State == WebSocketState.Open)
        {
            await socket.ReceiveAsync(Memory<byte>.Empty, cancel).ConfigureAwait(false);
            var buffer = ArrayPool<byte>.Shared.Rent(LongestFrame);
            try
            {
                if (await ReceiveAsync(socket, buffer, cancel).ConfigureAwait(false) is not { } length)
                {
                    return;
                }

                page.HeardAt = clock.GetTimestamp();
                Hear(buffer.AsSpan(0, length), me);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    /// <returns>Null when the page has closed, or says more at once than a page ever does.</returns>
    private static async Task<int?> ReceiveAsync(WebSocket socket, byte[] buffer, CancellationToken cancel)
    {
        for (var length = 0; ;)
        {
            if (length == buffer.Length)
            {
                return null;
            }

            var received = await socket.ReceiveAsync(buffer.AsMemory(length), cancel).ConfigureAwait(false);
            length += received.Count;
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (received.EndOfMessage)
            {
                return length;
            }
        }
    }

    private void Hear(ReadOnlySpan<byte> bytes, ChatMember me)
    {
        if (Parse(bytes) is not { Room: { } id } frame || rooms.Find(id, me.Account, me.Name) is not { } room)
        {
            return; // a beat, or a room that was theirs when the page was read
        }

        switch (frame.Type)
        {
            case "read":
                marks.Note(room, me.Account, frame.UpTo);
                break;
            case "typing" when room.Members.Count <= ChatHub.LargestLively:
                hub.Show(room, Frames.Typing(room.Id, me.Account), except: me.Account);
                break;
        }
    }

    private static PageFrame? Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<PageFrame>(bytes, ChatJson.Options);
        }
        catch (JsonException)
        {
            return null; // not from our page
        }
    }
}
