using MeetingBot.Archive.Post;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MeetingBot.Channels.DirectLine;

internal static class TicketExtensions
{
    /// <summary>What <see cref="TicketFilter"/> has read.</summary>
    public static Ticket Ticket(this HttpContext context) => context.Features.GetRequiredFeature<Ticket>();

    public static Address Address(this Ticket ticket) => new(DirectLineChannel.Name, ticket.Conversation, ticket.User);
}
