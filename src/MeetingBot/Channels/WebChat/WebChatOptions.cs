using System.ComponentModel.DataAnnotations;

namespace MeetingBot.Channels.WebChat;

/// <summary>The group chat of our own page: section WebChat of the settings.</summary>
internal sealed class WebChatOptions
{
    public const string Section = "WebChat";

    /// <summary>How long one may change or take back what one said.</summary>
    [Range(0, 1440, ErrorMessage = "設定 WebChat:EditMinutes 必須介於 {1} 與 {2} 之間：訊息送出後幾分鐘內可以修改或收回。")]
    public int EditMinutes { get; init; } = 15;
}
