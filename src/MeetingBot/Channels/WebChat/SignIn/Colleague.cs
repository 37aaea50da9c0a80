using System.Security.Claims;

namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>Who is signed in, as claims: the account, and how the one who signed them in calls them.</summary>
internal static class Colleague
{
    private const string DisplayName = "display_name";

    /// <summary>Accounts of the web have no case: one spelling, so that one person has one private chat.</summary>
    public static ClaimsPrincipal Of(string account, string? name, string scheme)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new(ClaimTypes.Name, Spelling(account)));
        if (!string.IsNullOrWhiteSpace(name))
        {
            identity.AddClaim(new(DisplayName, name));
        }

        return new(identity);
    }

    public static string Spelling(string account) => account.Trim().ToLowerInvariant();

    /// <summary>Null when nobody is signed in.</summary>
    public static string? Account(ClaimsPrincipal user) => user.Identity is { IsAuthenticated: true, Name: { Length: > 0 } account } ? account : null;

    public static string? Name(ClaimsPrincipal user) => user.FindFirstValue(DisplayName);
}
