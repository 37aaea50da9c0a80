using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework;

/// <summary>What annotations on one setting cannot say. Names keys, and quotes nothing that may be secret.</summary>
internal sealed class BotFrameworkOptionsCheck(IHostEnvironment environment) : IValidateOptions<BotFrameworkOptions>
{
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(BotFrameworkOptions options)
    {
        if (options.AllowAnonymous is true && (options.HasAppId || !environment.IsDevelopment()))
        {
            yield return "設定 BotFramework:AllowAnonymous 只能在開發環境（Development）且沒有 BotFramework:AppId 時開啟：否則任何人都能冒充頻道。";
        }

        if (BotCloud.Find(options.Cloud) is null)
        {
            yield return "設定 BotFramework:Cloud 必須是 public、usgov 或 china。";
        }

        foreach (var (key, address) in new[] { ("OpenIdMetadata", options.OpenIdMetadata), ("TokenEndpoint", options.TokenEndpoint) })
        {
            if (!string.IsNullOrWhiteSpace(address) && !IsSafe(address))
            {
                yield return $"設定 BotFramework:{key} 必須是 https:// 開頭的完整網址（開發環境可用本機的 http://127.0.0.1）。";
            }
        }

        foreach (var host in options.AllowedHosts.Concat(options.FileHosts).Where(host => Uri.CheckHostName(host.TrimStart('.')) != UriHostNameType.Dns))
        {
            yield return $"設定 BotFramework:AllowedHosts 或 FileHosts 的「{host}」不是主機名稱：請只填名稱，例如 teams.example.gov.tw，不含 https:// 與路徑。";
        }

        foreach (var fault in options.HasAppId ? FaultsOfIdentity(options) : [])
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> FaultsOfIdentity(BotFrameworkOptions options)
    {
        if (!Guid.TryParse(options.AppId, out _))
        {
            yield return "設定 BotFramework:AppId 必須是應用程式（用戶端）識別碼，例如 00000000-0000-0000-0000-000000000000。";
        }

        // The name of the directory would do for the login, but messages tell the id alone, and none would be let in.
        foreach (var tenant in options.AllowedTenants.Prepend(options.TenantId).Where(tenant => !string.IsNullOrWhiteSpace(tenant) && !Guid.TryParse(tenant, out _)))
        {
            yield return $"設定 BotFramework:TenantId 或 AllowedTenants 的「{tenant}」不是目錄（租用戶）識別碼：請填 00000000-0000-0000-0000-000000000000 這樣的識別碼，不填網域名稱。";
        }

        if (!Credentials.IsKnown(options.Credential))
        {
            yield return "設定 BotFramework:Credential 必須是 secret（用戶端密碼）、managed-identity（受控識別）或 workload-identity（同盟認證）。";
        }

        if (options.Credential == Credentials.Secret && string.IsNullOrWhiteSpace(options.Secret))
        {
            yield return "設定 BotFramework:Secret 是空的：請填用戶端密碼（建議用環境變數 BotFramework__Secret），或改 BotFramework:Credential。";
        }

        if (options.Credential == Credentials.WorkloadIdentity && string.IsNullOrWhiteSpace(options.TenantId))
        {
            yield return "設定 BotFramework:TenantId 是空的：workload-identity 需要目錄識別碼。";
        }
    }

    private bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && uri.IsLoopback && uri.Scheme == Uri.UriSchemeHttp));
}
