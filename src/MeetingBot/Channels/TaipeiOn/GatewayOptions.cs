namespace MeetingBot.Channels.TaipeiOn;

/// <summary>The city's API gateway (TSMP, digiRunner).</summary>
internal sealed class GatewayOptions
{
    /// <summary>What /tsmpaa/oauth/token is put behind.</summary>
    public string? Address { get; init; }

    public string? ClientId { get; init; }

    /// <summary>The client's password, as the gateway gives it.</summary>
    public string? TokenBlock { get; init; }
}
