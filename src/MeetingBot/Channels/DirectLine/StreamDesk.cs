using System.Net.WebSockets;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Pushes what is said over a WebSocket, as it is said.</summary>
internal sealed class StreamDesk(
    TicketOffice tickets, ConversationDesk conversations, ITranscripts transcripts, TranscriptFeed feed, IHostApplicationLifetime life)
{
    private const int MostOfOneConversation = 8;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15); // then an empty frame, so that nothing between takes the line for dead
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    public async Task RunAsync(HttpContext context)
    {
        var (ticket, refusal) = await AdmitAsync(context).ConfigureAwait(false);
        if (refusal is not null)
        {
            await refusal.ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        Watermark.TryRead(context.Request.Query["watermark"], out var after);
        using var follower = feed.Follow(ticket!.Conversation);
        using var socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        await Task.WhenAll(HearAsync(socket, stop), TellAsync(socket, follower, ticket.Conversation, after, stop)).ConfigureAwait(false);
        await CloseAsync(socket).ConfigureAwait(false);
    }

    private async Task<(Ticket? Ticket, IResult? Refusal)> AdmitAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return (null, Fault.BadArgument("This address is for a WebSocket."));
        }

        return await tickets.ReadForStreamAsync(context.Request.Query["t"].ToString()).ConfigureAwait(false) switch
        {
            TicketReading.Expired => (null, Fault.Expired),
            TicketReading.Valid(var ticket) when ticket.Conversation != context.Request.RouteValues[DirectLineModule.Conversation] as string => (null, Fault.OtherConversation),
            TicketReading.Valid(var ticket) when !await conversations.IsOpenAsync(ticket, context.RequestAborted).ConfigureAwait(false) => (null, Fault.NoConversation),
            TicketReading.Valid(var ticket) when feed.CountFollowers(ticket.Conversation) >= MostOfOneConversation =>
                (null, Fault.Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", "The conversation has too many streams open.")),
            TicketReading.Valid(var ticket) => (ticket, null),
            _ => (null, Fault.Forged),
        };
    }

    // Clients send empty frames alone; whatever they send is read and dropped, and the end is noticed.
    private static async Task HearAsync(WebSocket socket, CancellationTokenSource stop)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), stop.Token).ConfigureAwait(false)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // The client has gone, or we are to stop: either way this is the end of it.
        }

        await stop.CancelAsync().ConfigureAwait(false);
    }

    private async Task TellAsync(WebSocket socket, Follower follower, string conversation, long after, CancellationTokenSource stop)
    {
        try
        {
            while (true)
            {
                after = await TellNewAsync(socket, conversation, after, stop.Token).ConfigureAwait(false);
                while (follower.TakePassing() is { } passing)
                {
                    await SendAsync(socket, ActivitySet.Passing(passing), stop.Token).ConfigureAwait(false);
                }

                if (!await follower.WaitAsync(Quiet, stop.Token).ConfigureAwait(false))
                {
                    await SendAsync(socket, [], stop.Token).ConfigureAwait(false);
                }
            }
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException or ArchiveException)
        {
            // It comes back with the number it has, and is told what it missed; left open without a word, it would wait for ever.
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task<long> TellNewAsync(WebSocket socket, string conversation, long after, CancellationToken cancel)
    {
        while (await transcripts.SinceAsync(DirectLineChannel.Name, conversation, after, ActivitySet.Most, cancel).ConfigureAwait(false) is [.., { Number: var last }] lines)
        {
            await SendAsync(socket, ActivitySet.Of(lines, after), cancel).ConfigureAwait(false);
            after = last;
        }

        return after;
    }

    private static ValueTask SendAsync(WebSocket socket, byte[] frame, CancellationToken cancel) =>
        socket.SendAsync(frame.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancel);

    private static async Task CloseAsync(WebSocket socket)
    {
        using var limit = new CancellationTokenSource(Farewell);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, null, limit.Token).ConfigureAwait(false);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // It did not wait for the farewell.
        }
    }
}
