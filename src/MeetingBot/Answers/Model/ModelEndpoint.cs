using System.Diagnostics.CodeAnalysis;

namespace MeetingBot.Answers.Model;

/// <summary>Reads Model:Endpoint into the address that the API's paths are put behind.</summary>
internal static class ModelEndpoint
{
    private const string AzurePath = "/openai/v1";

    /// <param name="why">In Chinese, names the key, and quotes nothing of the address: somebody may have put a password into it.</param>
    public static bool TryRead(ModelOptions options, [NotNullWhen(true)] out Uri? endpoint, [NotNullWhen(false)] out string? why)
    {
        endpoint = null;
        why = Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var written) ? Fault(options, written) : WholeAddress;
        if (why is not null)
        {
            return false;
        }

        var path = options.IsAzure ? AzurePath : Path(written!);
        endpoint = new UriBuilder(written!) { Path = path + "/" }.Uri;
        return true;
    }

    private const string WholeAddress =
        "設定 Model:Endpoint 必須是完整的網址，例如 https://名稱.openai.azure.com/ 或 http://127.0.0.1:8000/v1，不含帳號密碼、「?」與「#」。";

    private static string? Fault(ModelOptions options, Uri written) =>
        (written.Scheme != Uri.UriSchemeHttps && written.Scheme != Uri.UriSchemeHttp)
            || (written.UserInfo + written.Query + written.Fragment).Length > 0 ? WholeAddress
        : written.Scheme == Uri.UriSchemeHttp && !PrivateNetwork.Has(written)
            ? "設定 Model:Endpoint 只有本機或內部網路的位址（例如 127.0.0.1、10.1.2.3）可以用 http://，其餘請用 https://：否則金鑰與會議紀錄會以明文傳送。"
        : options is { IsAzure: true, HasKey: false } && written.Scheme != Uri.UriSchemeHttps
            ? "設定 Model:Endpoint 必須以 https:// 開頭：沒有 Model:Key 時以 Entra ID 登入，權杖不以明文傳送。"
        : options.IsAzure && Path(written) is not ("" or AzurePath)
            ? "設定 Model:Endpoint 在 azure 時只填到主機，例如 https://名稱.openai.azure.com/，程式會接上 /openai/v1/。"
        : !options.IsAzure && Path(written).Length == 0
            ? "設定 Model:Endpoint 缺少 API 的路徑，通常是 /v1，例如 http://127.0.0.1:8000/v1。"
        : null;

    private static string Path(Uri written) => written.AbsolutePath.TrimEnd('/');
}
