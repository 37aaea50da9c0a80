using System.ComponentModel.DataAnnotations;

namespace MeetingBot.Reminders.Settings;

/// <summary>When and how people are reminded, section Reminders of the settings.</summary>
internal sealed class RemindersOptions
{
    public const string Section = "Reminders";

    private const string WrongTime = "設定 Reminders:{0} 必須是 08:30 這樣的時刻。";

    private string[] channels = ["taipeion", "bf.msteams", "web", "directline"];

    /// <summary>From when on people may be told.</summary>
    [RegularExpression(@"([01]\d|2[0-3]):[0-5]\d", ErrorMessage = WrongTime)]
    public string Opens { get; init; } = "08:30";

    /// <summary>Until when.</summary>
    [RegularExpression(@"([01]\d|2[0-3]):[0-5]\d", ErrorMessage = WrongTime)]
    public string Closes { get; init; } = "17:30";

    /// <summary>Where people are reminded: the first of these that is switched on and in which they have an account.</summary>
    public string[] Channels
    {
        get => channels;
        init => channels = BoundList.Of(channels, value);
    }

    /// <summary>How many duties one message names; the others are counted in it.</summary>
    [Range(1, 50, ErrorMessage = "設定 Reminders:MaxItems 必須介於 {1} 與 {2} 之間：一則提醒最多列出幾件。")]
    public int MaxItems { get; init; } = 10;

    /// <summary>How many of the staff who have not finished a manager sees by name.</summary>
    [Range(0, 100, ErrorMessage = "設定 Reminders:MaxNames 必須介於 {1} 與 {2} 之間：主管最多看到幾位尚未完成的同仁姓名。")]
    public int MaxNames { get; init; } = 10;

    public LaddersOptions Ladders { get; init; } = new();

    public GroupNoticesOptions Groups { get; init; } = new();
}
