using System.ComponentModel.DataAnnotations;

namespace MeetingBot.People;

/// <summary>Where the people file is, section People of the settings.</summary>
internal sealed class PeopleOptions
{
    public const string Section = "People";

    /// <summary>Empty for none: everybody is a stranger, and all minutes are open to all.</summary>
    [Required(AllowEmptyStrings = true, ErrorMessage = "設定 People:File 不見了：請填名冊檔案，不使用名冊請填空字串。")]
    public string File { get; init; } = "samples/people.json";

    /// <summary>Whether a host that stays reads the file again by itself when it changes.</summary>
    public bool Watch { get; init; }

    /// <summary>How often a watched file is looked at.</summary>
    [Range(1, 3600, ErrorMessage = "設定 People:WatchEverySeconds 必須介於 {1} 與 {2} 之間：監看名冊時，幾秒檢查一次。")]
    public int WatchEverySeconds { get; init; } = 10;
}
