using MeetingBot.Minutes.Reading;

namespace MeetingBot.Intake;

/// <summary>
/// Puts a file that somebody sent into the minutes folder, whole or not at all, and only when it can be read. One of the same name,
/// wherever in the folder it lies, is its earlier version: a copy beside it would be seen by others than it was.
/// </summary>
internal sealed class MinutesUpload(MinutesIntake intake)
{
    /// <summary>Larger ones the reader does not take.</summary>
    public const long MostBytes = 50L << 20;

    /// <summary>Why a file of this name and size is not taken, before it is fetched; null when it may be.</summary>
    public static string? Fault(string name, long? size) => FileName.Safe(name) is not { } safe
        ? $"「{name}」這個檔名不能用，請改個檔名再傳一次。"
        : !MinutesReader.Extensions.Contains(Path.GetExtension(safe)) ? $"「{safe}」不是可以讀的格式。可以傳的是：{string.Join('、', MinutesReader.Extensions)}。"
        : size > MostBytes ? $"「{safe}」超過上限 {MostBytes >> 20} MB，請移除圖片或分成數個檔案後再傳一次。"
        : null;

    public async Task<SavedMinutes> SaveAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        if (Fault(name, bytes.Length) is { } fault)
        {
            return new SavedMinutes.Refused(fault);
        }

        if (intake.ConfiguredFolder is not { } folder)
        {
            return new SavedMinutes.Refused($"找不到會議紀錄的資料夾「{intake.ConfiguredName}」（設定 Minutes:Folder），沒有存檔。");
        }

        var safe = FileName.Safe(name)!;
        var same = FolderListing.Files([folder]).Where(file => Path.GetFileName(file.Name) == safe).ToList();
        return same.Count > 1
            ? new SavedMinutes.Refused($"資料夾裡有 {same.Count} 份「{safe}」（{string.Join('、', same.Select(file => file.Name))}），不知道要更新哪一份。請改個檔名，或直接放進資料夾。")
            : await SaveAsync(folder, same.Count == 1 ? same[0].Name : safe, safe, bytes, cancel).ConfigureAwait(false);
    }

    // The copy begins with a point, so no reload takes it for minutes; it lies beside the place so that it can be moved there in one step.
    private static async Task<SavedMinutes> SaveAsync(string folder, string file, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var place = Path.Join(folder, file);
        var copy = Path.Join(Path.GetDirectoryName(place), $".{Guid.NewGuid():N}.upload");
        try
        {
            await WriteAsync(copy, bytes, cancel).ConfigureAwait(false);
            if (await MinutesIntake.TakeAsync(new(copy, name), cancel).ConfigureAwait(false) is Taken.Refused(_, var why))
            {
                return new SavedMinutes.Refused(why);
            }

            var isReplacement = File.Exists(place);
            File.Move(copy, place, overwrite: true);
            return new SavedMinutes.Saved(file, isReplacement);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new SavedMinutes.Refused($"「{name}」沒有辦法存進會議紀錄的資料夾，請檢查資料夾的權限與磁碟空間。（{fault.GetType().Name}）");
        }
        finally
        {
            File.Delete(copy);
        }
    }

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true);
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(bytes, cancel).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }
    }
}
