using MeetingBot.Channels.TaipeiOn.Api;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.TaipeiOn;

/// <summary>What annotations on one setting cannot say. Names keys, and never quotes what a secret or an address holds.</summary>
internal sealed class TaipeiOnOptionsCheck : IValidateOptions<TaipeiOnOptions>
{
    public ValidateOptionsResult Validate(string? name, TaipeiOnOptions options)
    {
        // Half filled in and not switched on: nobody reads it.
        var faults = options.Enabled ? Faults(options).ToList() : [];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(TaipeiOnOptions options) =>
        [.. Inbound(options), .. Outbound(options), .. Pass(options), .. Groups(options.Groups)];

    private static IEnumerable<string> Inbound(TaipeiOnOptions options)
    {
        if (!options.Webhook.StartsWith('/') || options.Webhook.Any(c => c is '?' or '#' or '{' or '}' or <= ' '))
        {
            yield return "設定 TaipeiOn:Webhook 必須是以「/」開頭的路徑，例如 /taipeion/webhook。";
        }

        if (!options.IsSigned && !TaipeiOnOptions.Is(options.Signature, "none"))
        {
            yield return "設定 TaipeiOn:Signature 必須是 required（驗證簽章）或 none（此環境的 TaipeiON 不簽章）。";
        }

        if (options.SignatureHeader is not { Length: > 0 } header || !header.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            yield return "設定 TaipeiOn:SignatureHeader 必須是標頭的名稱，例如 X-TeamPlus-Signature。";
        }

        if (options.IsSigned && (options.Secrets.Count == 0 || options.Secrets.Any(pair => string.IsNullOrWhiteSpace(pair.Value))))
        {
            yield return "設定 TaipeiOn:Secrets 必須填入每個服務頻道的 channel secret，例如 \"Secrets\": { \"180284\": \"…\" }；TaipeiON 不簽章時，請把 TaipeiOn:Signature 設為 none。";
        }
    }

    private static IEnumerable<string> Outbound(TaipeiOnOptions options)
    {
        if (!IsAddress(options.Endpoint))
        {
            yield return $"設定 TaipeiOn:Endpoint {WholeAddress}，例如 https://主機/API/MessageFeedService.ashx。";
        }

        if (!options.HasFlex && !TaipeiOnOptions.Is(options.Buttons, "numbers"))
        {
            yield return "設定 TaipeiOn:Buttons 必須是 flex（可以按的按鈕）或 numbers（回覆數字）。";
        }

        if (options.Replace.Any(pair => pair.Key.Length == 0))
        {
            yield return "設定 TaipeiOn:Replace 有一個要改寫的詞是空的。";
        }
    }

    private static IEnumerable<string> Pass(TaipeiOnOptions options)
    {
        if (!IsSecret(options.ChannelToken))
        {
            yield return "設定 TaipeiOn:ChannelToken 必須填入 channel access token，不含空白與換行。";
        }

        if (options.TokenPrefix is { } prefix && !prefix.All(char.IsAsciiLetter))
        {
            yield return "設定 TaipeiOn:TokenPrefix 必須留空或是一個英文字，例如 Bearer。";
        }

        if (TaipeiOnOptions.Is(options.Auth, Auth.Gateway))
        {
            if (!IsAddress(options.Gateway.Address))
            {
                yield return $"設定 TaipeiOn:Gateway:Address {WholeAddress}，例如 https://閘道主機/。";
            }

            if (!IsSecret(options.Gateway.ClientId) || !IsSecret(options.Gateway.TokenBlock))
            {
                yield return "設定 TaipeiOn:Gateway:ClientId 與 TaipeiOn:Gateway:TokenBlock 必須填入閘道核發的帳號與密碼，不含空白與換行。";
            }
        }
        else if (TaipeiOnOptions.Is(options.Auth, Auth.Subscription))
        {
            if (!IsSecret(options.SubscriptionKey))
            {
                yield return "設定 TaipeiOn:SubscriptionKey 必須填入 Ocp-Apim-Subscription-Key，不含空白與換行。";
            }
        }
        else if (!TaipeiOnOptions.Is(options.Auth, Auth.Native))
        {
            yield return "設定 TaipeiOn:Auth 必須是 native（team+ 本身）、gateway（TSMP 閘道）或 subscription（API 訂閱金鑰）。";
        }
    }

    private static IEnumerable<string> Groups(GroupOptions groups)
    {
        if (groups.IsOff)
        {
            yield break;
        }

        if (!IsAddress(groups.Endpoint))
        {
            yield return $"設定 TaipeiOn:Groups:Endpoint {WholeAddress}，例如 https://主機/API/IMService.ashx。";
        }

        if (string.IsNullOrWhiteSpace(groups.Account) || string.IsNullOrWhiteSpace(groups.ApiKey))
        {
            yield return "設定 TaipeiOn:Groups 填了 Endpoint，也必須填 Account 與 ApiKey。";
        }
    }

    private const string WholeAddress = "必須是 https:// 開頭的完整網址（只有本機可以用 http://），不含帳號密碼、「?」與「#」";

    private static bool IsAddress(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && (address.UserInfo + address.Query + address.Fragment).Length == 0;

    // Others cannot stand in a header, and the exception that says so would quote them.
    private static bool IsSecret(string? value) => !string.IsNullOrEmpty(value) && value.All(c => c is > ' ' and <= '~');
}
