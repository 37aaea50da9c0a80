using System.Security.Cryptography;
using MeetingBot.People;
using Microsoft.AspNetCore.DataProtection;

namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>Development: what proves that a tab chose a colleague, signed so that it outlives a restart.</summary>
internal sealed class ColleaguePasses(IDataProtectionProvider protection, PeopleBook people)
{
    private readonly IDataProtector protector = protection.CreateProtector("MeetingBot.WebChat.Colleague");

    /// <summary>Null when the people file has nobody with this account.</summary>
    public string? Give(string account) => Known(account) ? protector.Protect(Colleague.Spelling(account)) : null;

    /// <summary>The account; null when the pass is not ours or its account is no longer in the people file.</summary>
    public string? Read(string pass)
    {
        try
        {
            return protector.Unprotect(pass) is var account && Known(account) ? account : null;
        }
        catch (CryptographicException)
        {
            return null; // forged, or from before the keys were lost: one chooses again
        }
    }

    private bool Known(string account) => people.Current.Find(WebChatModule.Channel, account).IsKnown;
}
