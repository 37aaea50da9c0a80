using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.SignIn;

/// <summary>Nobody gets in unasked: outside Development the host does not start without a way to sign in.</summary>
internal sealed class SignInOptionsCheck(IHostEnvironment environment) : IValidateOptions<SignInOptions>
{
    public ValidateOptionsResult Validate(string? name, SignInOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(SignInOptions options) => options.Mode switch
    {
        var mode when SignInMode.Is(mode, SignInMode.Header) => OfHeader(options),
        var mode when SignInMode.Is(mode, SignInMode.Oidc) => OfOidc(options),
        var mode when !SignInMode.Is(mode, SignInMode.Choose) => ["設定 SignIn:Mode 必須是 header（由反向代理登入）或 oidc（OpenID Connect）。"],
        _ when environment.IsDevelopment() => [],
        _ => ["設定 SignIn:Mode 是空的：正式環境必須登入才能使用網頁，請填 header（由反向代理登入）或 oidc（OpenID Connect）。"],
    };

    private static IEnumerable<string> OfHeader(SignInOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Header))
        {
            yield return "設定 SignIn:Header 是空的：請填反向代理寫帳號的標頭名稱，例如 X-Account。";
        }

        if (options.TrustedProxies.Count == 0)
        {
            yield return "設定 SignIn:TrustedProxies 是空的：請填反向代理的位址，否則任何人都能自稱是別人。";
        }

        foreach (var proxy in options.TrustedProxies.Where(proxy => !IPNetwork.TryParse(proxy, out _) && !IPAddress.TryParse(proxy, out _)))
        {
            yield return $"設定 SignIn:TrustedProxies 的「{proxy}」看不懂：請寫成 10.1.2.3 或 10.1.2.0/24。";
        }
    }

    private static IEnumerable<string> OfOidc(SignInOptions options)
    {
        if (!Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority) || (authority.Scheme != Uri.UriSchemeHttps && !authority.IsLoopback))
        {
            yield return "設定 SignIn:Authority 必須是 https:// 開頭的網址：OpenID Connect 的簽發者。";
        }

        if (string.IsNullOrWhiteSpace(options.ClientId))
        {
            yield return "設定 SignIn:ClientId 是空的：請填在 OpenID Connect 登記的用戶端代號。";
        }

        if (string.IsNullOrWhiteSpace(options.AccountClaim))
        {
            yield return "設定 SignIn:AccountClaim 是空的：請填存放帳號的宣告名稱，例如 preferred_username。";
        }

        if (options.Hours is not (> 0 and <= 720))
        {
            yield return "設定 SignIn:Hours 必須大於 0，至多 720：登入後多久要再登入一次（小時）。";
        }
    }
}
