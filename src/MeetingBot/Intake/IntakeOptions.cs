using System.ComponentModel.DataAnnotations;

namespace MeetingBot.Intake;

/// <summary>Where the minutes are, section Minutes of the settings.</summary>
internal sealed class IntakeOptions
{
    public const string Section = "Minutes";

    [Required(ErrorMessage = "設定 Minutes:Folder 是空的：請填會議紀錄所在的資料夾。")]
    public string Folder { get; init; } = "samples/minutes";

    [Range(1, 64, ErrorMessage = "設定 Minutes:FilesAtOnce 必須介於 {1} 與 {2} 之間：同時讀取的檔案數。")]
    public int FilesAtOnce { get; init; } = 4;

    /// <summary>Whether a host that stays reloads by itself when the folder changes.</summary>
    public bool Watch { get; init; }

    /// <summary>How often a watched folder is looked into although nothing was heard of it.</summary>
    [Range(1, 1440, ErrorMessage = "設定 Minutes:WatchEveryMinutes 必須介於 {1} 與 {2} 之間：監看資料夾時，最久幾分鐘檢查一次。")]
    public int WatchEveryMinutes { get; init; } = 10;
}
