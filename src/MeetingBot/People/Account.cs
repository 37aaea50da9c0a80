namespace MeetingBot.People;

/// <summary>When two spellings are one account (帳號): login names and addresses have no case, the opaque ids of Bot Framework have.</summary>
internal static class Account
{
    public static (string Channel, string Account) Key(string channel, string account) => (channel, HasCase(channel, account) ? account : account.ToLowerInvariant());

    private static bool HasCase(string channel, string account) => channel switch
    {
        "taipeion" or "web" => false,
        _ => !account.Contains('@', StringComparison.Ordinal) && !Guid.TryParse(account, out _),
    };
}
