namespace MeetingBot.Channels.BotFramework;

/// <summary>How the bot proves who it is when it asks for its token.</summary>
internal static class Credentials
{
    public const string Secret = "secret";
    public const string ManagedIdentity = "managed-identity";

    /// <summary>A federated credential, as a cluster gives it to a workload.</summary>
    public const string WorkloadIdentity = "workload-identity";

    public static bool IsKnown(string name) => name is Secret or ManagedIdentity or WorkloadIdentity;
}
