using System.ComponentModel.DataAnnotations;

namespace MeetingBot.Reminders;

/// <summary>When and how people are reminded, section Reminders of the settings.</summary>
internal sealed class RemindersOptions
{
    public const string Section = "Reminders";

    private const string WrongTime = "設定 Reminders:{0} 必須是 08:30 這樣的時刻。";

    /// <summary>From when on people may be told.</summary>
    [RegularExpression(@"([01]\d|2[0-3]):[0-5]\d", ErrorMessage = WrongTime)]
    public string Opens { get; init; } = "08:30";

    /// <summary>Until when.</summary>
    [RegularExpression(@"([01]\d|2[0-3]):[0-5]\d", ErrorMessage = WrongTime)]
    public string Closes { get; init; } = "17:30";
}
