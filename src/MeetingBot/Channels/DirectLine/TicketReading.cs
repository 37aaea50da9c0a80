namespace MeetingBot.Channels.DirectLine;

/// <summary>What became of reading a token.</summary>
internal abstract record TicketReading
{
    private TicketReading()
    {
    }

    public sealed record Valid(Ticket Ticket) : TicketReading;

    public sealed record Expired : TicketReading;

    public sealed record Forged : TicketReading;
}
