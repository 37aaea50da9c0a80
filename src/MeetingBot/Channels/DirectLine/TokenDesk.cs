using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Where tokens are given out and renewed.</summary>
internal sealed class TokenDesk(TicketOffice tickets, IOptions<DirectLineOptions> options, IHostEnvironment environment)
{
    private const string UserPrefix = "dl_";
    private const int LongestUser = 64;

    /// <summary>A token for a new conversation, for whoever knows a secret; on the developer's own machine for anybody.</summary>
    public async Task<IResult> GenerateAsync(HttpContext context, CancellationToken cancel)
    {
        if (Refusal(context) is { } refusal)
        {
            return refusal;
        }

        var (order, fault) = await Body.ReadAsync<TokenOrder>(context.Request, cancel).ConfigureAwait(false);
        if (fault is not null)
        {
            return fault;
        }

        var user = order?.User?.Id ?? UserPrefix + Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16));
        return user.Length > LongestUser || !user.StartsWith(UserPrefix, StringComparison.Ordinal)
            ? Fault.BadArgument($"user.id must begin with {UserPrefix} and have {LongestUser} characters at most.")
            : Given(new(Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16)), user));
    }

    public IResult Refresh(Ticket ticket) => Given(ticket);

    private IResult Given(Ticket ticket) => Results.Json(new TokenGrant(ticket.Conversation, tickets.Issue(ticket), tickets.Seconds));

    private IResult? Refusal(HttpContext context) => Bearer.Of(context.Request) switch
    {
        { } secret => options.Value.Secrets.Any(known => IsSame(known, secret)) ? null : Fault.Forged,
        null => environment.IsDevelopment() && context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from) ? null : Fault.NoToken,
    };

    // Hashed first: a comparison in fixed time still tells the length.
    private static bool IsSame(string known, string told) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(known)), SHA256.HashData(Encoding.UTF8.GetBytes(told)));
}
