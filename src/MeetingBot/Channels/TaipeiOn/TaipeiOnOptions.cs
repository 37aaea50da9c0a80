using System.ComponentModel.DataAnnotations;

namespace MeetingBot.Channels.TaipeiOn;

/// <summary>The city's messenger: section TaipeiOn of the settings.</summary>
/// <remarks>A class and not a record: a record's ToString would print the secrets.</remarks>
internal sealed class TaipeiOnOptions
{
    public const string Section = "TaipeiOn";

    public bool Enabled { get; init; }

    /// <summary>Where events come in.</summary>
    public string Webhook { get; init; } = "/taipeion/webhook";

    /// <summary>required or none: whether events are signed.</summary>
    public string Signature { get; init; } = "required";

    public string SignatureHeader { get; init; } = "X-TeamPlus-Signature";

    /// <summary>The secret of each service channel, by the destination that its events name.</summary>
    public Dictionary<string, string> Secrets { get; init; } = [];

    /// <summary>Where messages go: the whole address of MessageFeedService.</summary>
    public string? Endpoint { get; init; }

    /// <summary>One of <see cref="Api.Auth"/>.</summary>
    public string Auth { get; init; } = Api.Auth.Native;

    /// <summary>The channel access token.</summary>
    public string? ChannelToken { get; init; }

    /// <summary>Stands before the token in its header: nothing, or Bearer; sources disagree.</summary>
    public string? TokenPrefix { get; init; }

    public string? SubscriptionKey { get; init; }

    public GatewayOptions Gateway { get; init; } = new();

    public GroupOptions Groups { get; init; } = new();

    /// <summary>flex or numbers.</summary>
    public string Buttons { get; init; } = "numbers";

    /// <summary>No limit is documented; LINE, which the interface is modelled on, takes 5000.</summary>
    [Range(200, 20_000, ErrorMessage = "設定 TaipeiOn:MaxLength 必須介於 {1} 與 {2} 之間：一則訊息最多的字數。")]
    public int MaxLength { get; init; } = 2000;

    /// <summary>Five of them, for a token and three sign blocks renewed on the way, fit into the time that the outbox lends a message.</summary>
    [Range(1, 20, ErrorMessage = "設定 TaipeiOn:TimeoutSeconds 必須介於 {1} 與 {2} 之間：等候 TaipeiON 回應的秒數。")]
    public int TimeoutSeconds { get; init; } = 15;

    /// <summary>No rate is documented either.</summary>
    [Range(0, 10_000, ErrorMessage = "設定 TaipeiOn:PerSecond 必須介於 {1} 與 {2} 之間：每秒最多送出的則數，0 表示不限。")]
    public int PerSecond { get; init; }

    /// <summary>Whether what the city's firewall takes for SQL injection is written otherwise.</summary>
    public bool Sanitize { get; init; } = true;

    /// <summary>Further words that a firewall stops, and what is written for them.</summary>
    public Dictionary<string, string> Replace { get; init; } = [];

    public bool IsSigned => Is(Signature, "required");

    public RateRules Rates => PerSecond > 0 ? new([], [new(PerSecond, TimeSpan.FromSeconds(1))]) : RateRules.None;

    public bool HasFlex => Is(Buttons, "flex");

    public static bool Is(string? value, string word) => string.Equals(value?.Trim(), word, StringComparison.OrdinalIgnoreCase);
}
