using System.ComponentModel.DataAnnotations;

namespace MeetingBot.Channels.BotFramework;

/// <summary>Teams, Web Chat and others through Azure Bot Service: section BotFramework of the settings.</summary>
/// <remarks>A class and not a record: a record's ToString would print the secret.</remarks>
internal sealed class BotFrameworkOptions
{
    public const string Section = "BotFramework";

    /// <summary>The bot's application id in Entra. Empty: the channel is off, or in Development open to tools on this machine.</summary>
    public string? AppId { get; init; }

    /// <summary>The directory of the bot and of those who may talk with it in Teams. Empty only for an old multi-tenant registration.</summary>
    public string? TenantId { get; init; }

    /// <summary>Further directories whose people may talk with it.</summary>
    public IReadOnlyList<string> AllowedTenants { get; init; } = [];

    /// <summary>One of <see cref="Credentials"/>.</summary>
    public string Credential { get; init; } = Credentials.Secret;

    public string? Secret { get; init; }

    /// <summary>public, usgov or china.</summary>
    public string Cloud { get; init; } = BotCloud.Public.Name;

    /// <summary>Hosts beside the known ones that the bot may write to with its token.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Hosts beside the known ones that files are fetched from, without the token.</summary>
    public IReadOnlyList<string> FileHosts { get; init; } = [];

    /// <summary>Messages without a token from this machine. Null: in Development while there is no AppId.</summary>
    public bool? AllowAnonymous { get; init; }

    /// <summary>Words in a group that one member alone sees. Teams has them as a preview only.</summary>
    public bool TargetedMessages { get; init; }

    /// <summary>Of one activity.</summary>
    [Range(16, 4096, ErrorMessage = "設定 BotFramework:MaxBodyKilobytes 必須介於 {1} 與 {2} 之間。")]
    public int MaxBodyKilobytes { get; init; } = 256;

    /// <summary>How long the channel is waited for when the bot writes. A message may take four calls, and must be settled before its lease runs out.</summary>
    [Range(1, 25, ErrorMessage = "設定 BotFramework:SendSeconds 必須介於 {1} 與 {2} 之間。")]
    public int SendSeconds { get; init; } = 20;

    /// <summary>In place of the cloud's own, for tests and clouds that are not in the list.</summary>
    public string? OpenIdMetadata { get; init; }

    /// <summary>In place of the cloud's own, as above.</summary>
    public string? TokenEndpoint { get; init; }

    public bool HasAppId => !string.IsNullOrWhiteSpace(AppId);
}
