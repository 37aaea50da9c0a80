using System.ComponentModel.DataAnnotations;

namespace MeetingBot.Archive;

/// <summary>Where the archive is kept, section Archive of the settings.</summary>
internal sealed class ArchiveOptions
{
    public const string Section = "Archive";

    /// <summary>Relative to the current folder: the program's own folder is often not writable, and is replaced by an update.</summary>
    [Required(ErrorMessage = "設定 Archive:Path 是空的：請填資料庫檔案要放的位置。")]
    public string Path { get; set; } = "data/meetingbot.db";

    /// <summary>
    /// The name of this process among several that use one archive: what it had in hand when it was killed is its own again when it starts,
    /// without waiting for a lease to run out. Two that run at the same time never share one; empty is the machine's name.
    /// </summary>
    public string Instance { get; set; } = "";
}
