namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>How people sign in to the pages: section SignIn of the settings.</summary>
/// <remarks>A class and not a record: a record's ToString would print the secret.</remarks>
internal sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>One of <see cref="SignInMode"/>; empty only in Development, where one chooses who one is.</summary>
    public string Mode { get; init; } = "";

    /// <summary>header: where the proxy writes the account.</summary>
    public string Header { get; init; } = "X-Account";

    /// <summary>header: addresses (10.1.2.3) or networks (10.1.2.0/24) whose header is believed.</summary>
    public IReadOnlyList<string> TrustedProxies { get; init; } = [];

    /// <summary>oidc: the issuer, https://login.microsoftonline.com/TENANT/v2.0.</summary>
    public string? Authority { get; init; }

    public string? ClientId { get; init; }

    public string? ClientSecret { get; init; }

    /// <summary>oidc: the claim that holds the account as the people file writes it.</summary>
    public string AccountClaim { get; init; } = "preferred_username";

    /// <summary>oidc: how long one stays signed in.</summary>
    public double Hours { get; init; } = 12;
}
