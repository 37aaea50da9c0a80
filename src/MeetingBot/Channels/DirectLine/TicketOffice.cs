using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MeetingBot.Channels.DirectLine;

/// <summary>
/// Gives out tokens and reads them. They are JSON Web Tokens because clients look into them for the user they stand for; nothing is
/// kept, so every process that has the key reads them.
/// </summary>
internal sealed class TicketOffice(TicketKey key, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const string Issuer = "meetingbot";
    private const string Talk = "directline";
    private const string Stream = "directline-stream"; // it stands in a URL, which may be logged: good for one thing, and not for long
    private static readonly TimeSpan StreamLife = TimeSpan.FromMinutes(1);

    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };

    public int Seconds => options.Value.TokenSeconds;

    public string Issue(Ticket ticket) => Write(ticket, Talk, TimeSpan.FromSeconds(Seconds));

    public string IssueForStream(Ticket ticket) => Write(ticket, Stream, StreamLife);

    public Task<TicketReading> ReadAsync(string token) => ReadAsync(token, Talk);

    public Task<TicketReading> ReadForStreamAsync(string token) => ReadAsync(token, Stream);

    private string Write(Ticket ticket, string audience, TimeSpan life)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            IssuedAt = now,
            Expires = now + life,
            Claims = new Dictionary<string, object> { ["conv"] = ticket.Conversation, ["user"] = ticket.User },
            SigningCredentials = new(key.Value, SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<TicketReading> ReadAsync(string token, string audience)
    {
        var read = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            IssuerSigningKey = key.Value,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidateLifetime = false, // it would ask the system clock
        }).ConfigureAwait(false);
        return read is { IsValid: true, SecurityToken: JsonWebToken known } && Claim(known, "conv") is { } conversation && Claim(known, "user") is { } user
            ? clock.GetUtcNow().UtcDateTime < known.ValidTo ? new TicketReading.Valid(new(conversation, user)) : new TicketReading.Expired()
            : new TicketReading.Forged();
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue(name, out string value) ? value : null;
}
