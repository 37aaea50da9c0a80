namespace MeetingBot.Archive;

/// <summary>Under which address people open the pages of this program, section Links of the settings.</summary>
internal sealed class LinksOptions
{
    public const string Section = "Links";
    public const string Wrong = "設定 Links:Base 必須是完整的 http 或 https 網址，例如 https://meetings.example.gov.tw：答案裡的連結由它開頭。";

    public string Base { get; init; } = "http://127.0.0.1:5080";

    public bool IsRight =>
        Uri.TryCreate(Base, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address is { Query: "", Fragment: "", UserInfo: "" };
}
