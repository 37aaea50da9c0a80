using System.ComponentModel.DataAnnotations;

namespace MeetingBot.Archive;

/// <summary>How long what people wrote is kept, section Retention of the settings.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    [Range(1, 3650, ErrorMessage = "設定 Retention:Days 必須介於 {1} 與 {2} 之間：提問、回饋和往來訊息保留的天數。")]
    public int Days { get; init; } = 180;
}
