namespace MeetingBot.Channels.BotFramework.Trust;

internal static class ServiceUrls
{
    /// <summary>As Bot Builder for .NET compares them, but for a slash at the end.</summary>
    public static bool AreEqual(string? one, string? other) =>
        one is not null && other is not null && one.TrimEnd('/').Equals(other.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
