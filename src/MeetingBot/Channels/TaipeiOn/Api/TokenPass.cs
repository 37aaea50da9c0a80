namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>The channel's token, and a subscription key where the way in is Azure API Management. Both are as the settings say, for good.</summary>
internal sealed class TokenPass(string token, string? prefix, string? subscriptionKey) : IPass
{
    private readonly string authorization = string.IsNullOrEmpty(prefix) ? token : $"{prefix} {token}";

    public Task StampAsync(HttpRequestMessage request, byte[] body, CancellationToken cancel)
    {
        // Not parsed: a token alone is not what the header's grammar has in mind.
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        if (subscriptionKey is not null)
        {
            request.Headers.TryAddWithoutValidation("Ocp-Apim-Subscription-Key", subscriptionKey);
        }

        return Task.CompletedTask;
    }

    public bool ForgetToken(HttpRequestMessage refused) => false;

    public bool ForgetSignBlock(HttpRequestMessage refused) => false;
}
