using System.ClientModel;
using Azure.Identity;
using Polly.Timeout;

namespace MeetingBot.Answers.Model;

/// <summary>Which failures of an attempt say something about the server, and which of them pass.</summary>
internal static class Trouble
{
    /// <summary>The same request may succeed a moment later.</summary>
    public static bool Passes(Exception? fault) => fault switch
    {
        ClientResultException { Status: 0 or 408 or 429 or 500 or 502 or 503 or 504 } => true, // 0: no answer, or one that broke off
        HttpRequestException or IOException or TimeoutRejectedException => true,
        _ => false,
    };

    /// <summary>
    /// Asking again soon would only add to it: also a wrong key, a deployment that is not there, a redirection, no token.
    /// </summary>
    public static bool IsServers(Exception? fault) =>
        Passes(fault) || fault is AuthenticationFailedException or ClientResultException { Status: not (400 or 413 or 422) };
}
