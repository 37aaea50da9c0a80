using System.Net;
using MeetingBot.Channels.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework.Trust;

/// <summary>Decides who may hand in an activity: first by the request alone, then by what the activity says of itself.</summary>
internal sealed class Doorkeeper(InboundTokens tokens, BotMode mode, ServiceHosts hosts, IOptions<BotFrameworkOptions> options)
{
    /// <summary>Before anything of the body is read.</summary>
    public async Task<Admission> AdmitAsync(HttpContext http)
    {
        if (mode.IsAnonymous)
        {
            return IsFromHere(http) ? new Admission.Local() : new Admission.Refused(StatusCodes.Status403Forbidden, "沒有 AppId 時只接受本機工具以 JSON 直接送來的");
        }

        try
        {
            return await tokens.CheckAsync(http.Request.Headers.Authorization, http.RequestAborted).ConfigureAwait(false) switch
            {
                Verdict.Good good => new Admission.Channel(good),
                Verdict.Bad(var why) => new Admission.Refused(StatusCodes.Status401Unauthorized, why),
                _ => throw new InvalidOperationException("There is no third verdict."),
            };
        }
        catch (KeysUnavailableException fault)
        {
            // Not 401: the channel tries again after this one, and the message is not lost.
            return new Admission.Refused(StatusCodes.Status503ServiceUnavailable, fault.Message);
        }
    }

    /// <summary>Whether the activity is what its bringer may bring; null when it is.</summary>
    public Admission.Refused? Examine(Admission bringer, Activity activity)
    {
        if (!hosts.IsService(activity.ServiceUrl))
        {
            return new(StatusCodes.Status403Forbidden, "serviceUrl 的主機不在允許的清單（BotFramework:AllowedHosts）");
        }

        if (bringer is not Admission.Channel(var token))
        {
            return null;
        }

        return !ServiceUrls.AreEqual(token.ServiceUrl, activity.ServiceUrl) ? new(StatusCodes.Status401Unauthorized, "serviceUrl 與權杖所載的不同")
            : !token.Key.MaySignFor(activity.ChannelId) ? new(StatusCodes.Status403Forbidden, "簽章金鑰沒有這個頻道的背書")
            : !IsOurs(activity) ? new(StatusCodes.Status403Forbidden, "來自別的目錄（BotFramework:TenantId、AllowedTenants）")
            : null;
    }

    /// <summary>Anybody may install a Teams app with our id in a directory of their own, and would ask our minutes.</summary>
    private bool IsOurs(Activity activity)
    {
        string?[] allowed = [options.Value.TenantId, .. options.Value.AllowedTenants];
        return activity.ChannelId != ChannelIds.MsTeams
            || allowed.All(string.IsNullOrWhiteSpace)
            || allowed.Contains(ActivityFacts.Tenant(activity), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Neither through a proxy on this machine, nor from a page in a browser, which can send JSON only as text.</summary>
    private static bool IsFromHere(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && http.Connection.LocalIpAddress is { } local && IPAddress.IsLoopback(local)
        && !http.Request.Headers.Any(header => header.Key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || header.Key.Equals("Forwarded", StringComparison.OrdinalIgnoreCase))
        && (http.Request.Method != HttpMethods.Post || http.Request.HasJsonContentType());
}
