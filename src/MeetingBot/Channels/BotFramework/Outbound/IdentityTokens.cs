using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework.Outbound;

/// <summary>Asks with what the machine is: a managed identity, or a cluster's federated credential.</summary>
internal sealed class IdentityTokens(TokenCredential identity, IOptions<BotFrameworkOptions> options, TimeProvider clock) : ITokenSource
{
    public static TokenCredential Identity(BotFrameworkOptions options) => options.Credential == Credentials.ManagedIdentity
        ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.AppId!))
        : new WorkloadIdentityCredential(new() { ClientId = options.AppId, TenantId = options.TenantId });

    public async Task<BotToken> FetchAsync(CancellationToken cancel)
    {
        try
        {
            var token = await identity.GetTokenAsync(new([BotCloud.Of(options.Value).Scope]), cancel).ConfigureAwait(false);
            return new(token.Token, token.ExpiresOn - clock.GetUtcNow());
        }
        catch (AuthenticationFailedException fault)
        {
            throw new NoTokenException(fault.Message, fault);
        }
    }
}
