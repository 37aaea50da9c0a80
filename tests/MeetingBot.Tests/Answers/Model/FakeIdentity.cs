using Azure.Core;
using Azure.Identity;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>Entra ID that knows who we are, or, without a token, does not; keeps what tokens were asked for.</summary>
internal sealed class FakeIdentity(string? token) : TokenCredential
{
    public List<string> Scopes { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scopes.AddRange(requestContext.Scopes);
        return new(token ?? throw new CredentialUnavailableException("nobody"), DateTimeOffset.MaxValue);
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
