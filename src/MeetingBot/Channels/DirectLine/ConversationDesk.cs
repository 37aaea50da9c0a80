using System.Globalization;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Where conversations are opened and taken up again.</summary>
internal sealed class ConversationDesk(IPlaces places, Reception reception, TicketOffice tickets, TimeProvider clock)
{
    /// <summary>201 the first time, 200 when it is open already: a client that got no answer asks again.</summary>
    public async Task<IResult> StartAsync(HttpContext context, CancellationToken cancel)
    {
        var ticket = context.Ticket();
        var (order, fault) = await Body.ReadAsync<TokenOrder>(context.Request, cancel).ConfigureAwait(false);
        if (fault is not null || order?.User?.Id is { } told && told != ticket.User)
        {
            return fault ?? Fault.OtherUser;
        }

        var isKnown = await places.FindAsync(DirectLineChannel.Name, ticket.Conversation, cancel).ConfigureAwait(false) is not null;
        await places.KeepAsync(Place(ticket, order?.User), cancel).ConfigureAwait(false);
        await reception.AcceptAsync(Opened(ticket, order?.User), cancel).ConfigureAwait(false);
        return Grant(context, ticket, watermark: 0, isKnown ? StatusCodes.Status200OK : StatusCodes.Status201Created);
    }

    public async Task<IResult> ReconnectAsync(HttpContext context, string? watermark, CancellationToken cancel)
    {
        if (!Watermark.TryRead(watermark, out var after))
        {
            return Fault.BadArgument("watermark is not one of ours.");
        }

        var ticket = context.Ticket();
        return await IsOpenAsync(ticket, cancel).ConfigureAwait(false) ? Grant(context, ticket, after, StatusCodes.Status200OK) : Fault.NoConversation;
    }

    public async Task<bool> IsOpenAsync(Ticket ticket, CancellationToken cancel) =>
        await places.FindAsync(DirectLineChannel.Name, ticket.Conversation, cancel).ConfigureAwait(false) is { ClosedWhy: null } place && place.Account == ticket.User;

    private static KnownPlace Place(Ticket ticket, ChannelAccount? user) =>
        new(ticket.Address(), IsGroup: false, ticket.User, user?.Name, DirectLineChannel.Abilities, Reference: "{}", ClosedWhy: null);

    // The bot is there from the beginning; the key makes it one welcome, however often the client asks.
    private Incoming Opened(Ticket ticket, ChannelAccount? user) => new(
        $"{ticket.Conversation}|start", SoftKey: null, ticket.Address(), IsGroup: false, ticket.User, user?.Name, MessageId: null, clock.GetUtcNow(),
        DirectLineChannel.Abilities, new Happening.BotAdded());

    private IResult Grant(HttpContext context, Ticket ticket, long watermark, int status) => Results.Json(
        new TokenGrant(ticket.Conversation, tickets.Issue(ticket), tickets.Seconds, StreamUrl(context.Request, ticket, watermark)), statusCode: status);

    // Under the address the client used: ours from inside may be another.
    private string StreamUrl(HttpRequest request, Ticket ticket, long watermark)
    {
        var path = request.Path.Value!;
        var home = request.PathBase.Add(path[..path.IndexOf("/conversations", StringComparison.Ordinal)]);
        var url = UriHelper.BuildAbsolute(request.IsHttps ? "wss" : "ws", request.Host, home, $"/conversations/{ticket.Conversation}/stream");
        return QueryHelpers.AddQueryString(url, new Dictionary<string, string?>
        {
            ["watermark"] = watermark.ToString(CultureInfo.InvariantCulture),
            ["t"] = tickets.IssueForStream(ticket),
        });
    }
}
