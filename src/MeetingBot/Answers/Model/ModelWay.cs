namespace MeetingBot.Answers.Model;

/// <summary>How requests travel to the model's server.</summary>
internal static class ModelWay
{
    public static SocketsHttpHandler To(ModelOptions options) => new()
    {
        // In clear only on the own network, so not through a proxy either.
        UseProxy = ModelEndpoint.TryRead(options, out var endpoint, out _) && endpoint.Scheme == Uri.UriSchemeHttps,
        AllowAutoRedirect = false, // the minutes go where the settings say and nowhere else
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5), // a server that moved is found again
    };
}
