namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>Settings of a bot that has an identity, with a directory on loopback in place of Microsoft's.</summary>
internal static class Trusted
{
    public static Dictionary<string, string?> Settings(FakeDirectory directory) => new()
    {
        ["BotFramework:AppId"] = TokenForge.AppId,
        ["BotFramework:TenantId"] = "7e000000-0000-4000-8000-000000000001",
        ["BotFramework:Secret"] = "the-secret",
        ["BotFramework:OpenIdMetadata"] = directory.Metadata,
        ["BotFramework:TokenEndpoint"] = directory.TokenEndpoint,
    };
}
