using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.DirectLine;

/// <summary>What annotations on one setting cannot say. Names keys, and never quotes a secret.</summary>
internal sealed class DirectLineOptionsCheck : IValidateOptions<DirectLineOptions>
{
    private const int ShortestSecret = 16;
    private const int ShortestKey = 32;

    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(DirectLineOptions options)
    {
        if (options.Secrets.Any(secret => secret.Length < ShortestSecret || !secret.All(c => c is > ' ' and <= '~')))
        {
            yield return $"設定 DirectLine:Secrets 的密碼至少要 {ShortestSecret} 個字元，而且不能有空白或中文。";
        }

        if (options.Key.Length is > 0 and < ShortestKey)
        {
            yield return $"設定 DirectLine:Key 太短：請填至少 {ShortestKey} 個字元，或留空由程式自行產生。";
        }

        foreach (var origin in options.Origins.Where(origin => !IsOrigin(origin)))
        {
            yield return $"設定 DirectLine:Origins 的「{origin}」不是網站來源：請寫成 https://intranet.example.gov.tw，後面不加路徑。";
        }
    }

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.GetLeftPart(UriPartial.Authority) == origin;
}
