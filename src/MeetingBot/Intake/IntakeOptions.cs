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
}
