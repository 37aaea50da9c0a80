using System.ComponentModel.DataAnnotations;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Who may open conversations from a page of their own: section DirectLine of the settings.</summary>
/// <remarks>A class and not a record: a record's ToString would print the secrets.</remarks>
internal sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>What a site's server proves itself with when it asks for a token; without any the channel is off, but on the developer's own machine.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>Pages whose scripts may call: https://intranet.example.gov.tw. In Development any may.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>What tokens are signed with; empty means a key of the program's own, kept beside the archive.</summary>
    public string Key { get; init; } = "";

    [Range(60, 86_400, ErrorMessage = "設定 DirectLine:TokenSeconds 必須介於 {1} 與 {2} 之間：權杖的有效秒數。")]
    public int TokenSeconds { get; init; } = 1800;

    [Range(1, 6_000, ErrorMessage = "設定 DirectLine:PostsPerMinute 必須介於 {1} 與 {2} 之間：一個對話每分鐘可送出的訊息數。")]
    public int PostsPerMinute { get; init; } = 60;

    [Range(1, 50, ErrorMessage = "設定 DirectLine:UploadMegabytes 必須介於 {1} 與 {2} 之間：一次上傳的大小上限（MB）。")]
    public int UploadMegabytes { get; init; } = 20;
}
