using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>
/// Development: whoever one chose to be. Each tab of a browser keeps its own pass, so that two windows are two colleagues; the cookie
/// is for what a tab cannot send it with, pages that are opened by a link.
/// </summary>
internal sealed class ChosenColleagueHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ColleaguePasses passes)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Choose";
    public const string Header = "X-Colleague";
    public const string Parameter = "colleague";
    public const string Cookie = "meetingbot-colleague";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Pass() is not { Length: > 0 } pass)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        // A pass that is not good is nobody's: falling back to the cookie would make a tab somebody else.
        return Task.FromResult(passes.Read(pass) is { } account
            ? AuthenticateResult.Success(new(Colleague.Of(account, null, SchemeName), SchemeName))
            : AuthenticateResult.Fail("the pass is not one of ours, or its account has left the people file"));
    }

    // In the address only where nothing else is possible: a browser's WebSocket takes no headers.
    private string? Pass()
    {
        if (Request.Headers.TryGetValue(Header, out var header))
        {
            return header;
        }

        var asked = HttpMethods.IsGet(Request.Method) ? Request.Query[Parameter].ToString() : "";
        return asked.Length > 0 ? asked : Request.Cookies[Cookie];
    }
}
