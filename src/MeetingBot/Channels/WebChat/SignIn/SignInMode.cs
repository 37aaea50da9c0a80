namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>The values of SignIn:Mode, and the names of their authentication schemes.</summary>
internal static class SignInMode
{
    /// <summary>Development alone: one chooses who one is.</summary>
    public const string Choose = "";

    /// <summary>A proxy in front has signed people in and says who it is.</summary>
    public const string Header = "header";

    /// <summary>OpenID Connect.</summary>
    public const string Oidc = "oidc";

    public static bool Is(string mode, string known) => string.Equals(mode.Trim(), known, StringComparison.OrdinalIgnoreCase);
}
