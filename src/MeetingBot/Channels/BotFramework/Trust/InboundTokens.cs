using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MeetingBot.Channels.BotFramework.Trust;

/// <summary>Checks the token that a channel sends with an activity. Only tokens of Azure Bot Service are good here: none of Entra, none of the Emulator.</summary>
internal sealed class InboundTokens(SigningKeys keys, IOptions<BotFrameworkOptions> options, TimeProvider clock)
{
    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 16 * 1024 };

    /// <param name="header">Authorization; the scheme's case counts.</param>
    public async Task<Verdict> CheckAsync(string? header, CancellationToken cancel)
    {
        if (header is null || !header.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return new Verdict.Bad("沒有 Bearer 權杖");
        }

        if (Read(header[Scheme.Length..]) is not { } token)
        {
            return new Verdict.Bad("權杖不是 JWT");
        }

        if (token.IsEncrypted || !Algorithms.Contains(token.Alg) || string.IsNullOrEmpty(token.Kid))
        {
            return new Verdict.Bad("權杖不是以頻道的方式簽章");
        }

        return await keys.FindAsync(token.Kid, cancel).ConfigureAwait(false) is { } key
            ? await CheckAsync(token, key).ConfigureAwait(false)
            : new Verdict.Bad("不認得簽章的金鑰");
    }

    private async Task<Verdict> CheckAsync(JsonWebToken token, SigningKey key)
    {
        var result = await handler.ValidateTokenAsync(token, Rules(key)).ConfigureAwait(false);
        return result.IsValid
            ? new Verdict.Good(token.TryGetPayloadValue<string>("serviceurl", out var url) ? url : null, key)
            : new Verdict.Bad(Why(result.Exception));
    }

    private TokenValidationParameters Rules(SigningKey key) => new()
    {
        ValidIssuer = BotCloud.Of(options.Value).Issuer,
        ValidAudience = options.Value.AppId,
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) => clock.GetUtcNow().UtcDateTime is var now && (from is null || from <= now + Skew) && until > now - Skew,
    };

    private JsonWebToken? Read(string written)
    {
        try
        {
            return handler.CanReadToken(written) ? handler.ReadJsonWebToken(written) : null;
        }
        catch (ArgumentException)
        {
            return null; // looks like one, and is none
        }
    }

    /// <summary>The library's own messages quote the token's parts.</summary>
    private static string Why(Exception? fault) => fault switch
    {
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNotYetValidException => "權杖不在有效期間",
        SecurityTokenNoExpirationException => "權杖沒有期限",
        SecurityTokenInvalidIssuerException => "權杖的簽發者不對",
        SecurityTokenInvalidAudienceException => "權杖是給別的機器人的（請檢查 BotFramework:AppId）",
        SecurityTokenInvalidSignatureException => "權杖的簽章不對",
        _ => "權杖無法查驗",
    };
}
