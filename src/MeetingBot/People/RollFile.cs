using MeetingBot.Archive;
using MeetingBot.People.Filing;
using Microsoft.Extensions.Options;

namespace MeetingBot.People;

/// <summary>The people file of the settings on this machine.</summary>
internal sealed class RollFile(IOptions<PeopleOptions> options)
{
    /// <summary>What it means that there is none.</summary>
    public const string WithoutOne = "沒有名冊（設定 People:File 是空的）：每個人都是沒有單位的同仁，也沒有管理者；所有會議紀錄開放給所有人。";

    /// <summary>Empty where the settings say that there is none.</summary>
    public string Name => options.Value.File;

    /// <summary>Changes with the file; null while it is not there.</summary>
    public (DateTime ChangedAt, long Length)? Mark =>
        Whereabouts.File(Name) is { } path && new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : null;

    public RollReading Read() => Name.Length == 0 ? new RollReading.Read(Roll.Empty) : Read(Whereabouts.File(Name) ?? Name, Name);

    public static RollReading Read(string path, string name)
    {
        try
        {
            return RollReader.Read(name, File.ReadAllBytes(path));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Wrong(name, "找不到這個名冊檔案（設定 People:File）：從目前的資料夾和程式所在的資料夾往上都找過了。不使用名冊請把設定填成空字串。");
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return Wrong(name, $"讀不到這個名冊檔案（設定 People:File）：{closed.Message}");
        }
    }

    private static RollReading.Wrong Wrong(string name, string why) => new([new(name, null, "", why)]);
}
