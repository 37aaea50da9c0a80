using Microsoft.AspNetCore.Http;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Lets in who has a token, for the conversation in the address if there is one, and not more often than is decent.</summary>
internal sealed class TicketFilter(TicketOffice tickets, ClientPace pace) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext;
        if (Bearer.Of(request.Request) is not { } token)
        {
            return Fault.NoToken;
        }

        return await tickets.ReadAsync(token).ConfigureAwait(false) switch
        {
            TicketReading.Expired => Fault.Expired,
            TicketReading.Valid(var ticket) when IsElsewhere(request, ticket) => Fault.OtherConversation,
            TicketReading.Valid(var ticket) when pace.TooSoon(ticket, request) => Fault.Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Slow down; Retry-After tells for how long."),
            TicketReading.Valid(var ticket) => await LetInAsync(ticket).ConfigureAwait(false),
            _ => Fault.Forged,
        };

        ValueTask<object?> LetInAsync(Ticket ticket)
        {
            request.Features.Set(ticket);
            return next(context);
        }
    }

    private static bool IsElsewhere(HttpContext context, Ticket ticket) =>
        context.Request.RouteValues.TryGetValue(DirectLineModule.Conversation, out var conversation) && conversation as string != ticket.Conversation;
}
