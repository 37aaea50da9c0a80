namespace MeetingBot.Channels.BotFramework;

/// <summary>One of Microsoft's clouds: who signs what comes, and where the bot gets its own token.</summary>
/// <param name="Login">The host of the directory.</param>
/// <param name="BotTenant">The directory of bots that have none of their own.</param>
/// <param name="Hosts">Where the Connector of this cloud is: a name with a dot in front stands for everything below it, too.</param>
internal sealed record BotCloud(string Name, string Issuer, string OpenIdMetadata, string Login, string BotTenant, string Scope, IReadOnlyList<string> Hosts)
{
    public static BotCloud Public { get; } = new(
        "public",
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.com/",
        "botframework.com",
        "https://api.botframework.com/.default",
        [".botframework.com", "smba.trafficmanager.net", ".teams.microsoft.com"]);

    public static BotCloud UsGov { get; } = new(
        "usgov",
        "https://api.botframework.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.us/",
        "MicrosoftServices.onmicrosoft.us",
        "https://api.botframework.us/.default",
        [".botframework.us", ".botframework.azure.us", ".teams.microsoft.us"]);

    public static BotCloud China { get; } = new(
        "china",
        "https://api.botframework.azure.cn",
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "https://login.partner.microsoftonline.cn/",
        "microsoftservices.partner.onmschina.cn",
        "https://api.botframework.azure.cn/.default",
        [".botframework.azure.cn"]);

    private static readonly BotCloud[] All = [Public, UsGov, China];

    public static BotCloud? Find(string name) => All.FirstOrDefault(cloud => cloud.Name == name);

    /// <summary>The cloud the settings mean, with what they put in place of its own.</summary>
    public static BotCloud Of(BotFrameworkOptions options)
    {
        var cloud = Find(options.Cloud) ?? Public;
        return string.IsNullOrWhiteSpace(options.OpenIdMetadata) ? cloud : cloud with { OpenIdMetadata = options.OpenIdMetadata };
    }

    public Uri TokenEndpoint(BotFrameworkOptions options) =>
        string.IsNullOrWhiteSpace(options.TokenEndpoint)
            ? new($"{Login}{Uri.EscapeDataString(string.IsNullOrWhiteSpace(options.TenantId) ? BotTenant : options.TenantId)}/oauth2/v2.0/token")
            : new(options.TokenEndpoint);
}
