namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteBackup(Database database) : IBackup
{
    /// <summary>
    /// VACUUM INTO reads one snapshot and blocks nobody; SQLite's backup API begins anew whenever another process writes. Under another
    /// name until it is whole, so that a copy cut short is never taken for a backup.
    /// </summary>
    public Task WriteAsync(string file, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var target = Path.GetFullPath(file);
        if (Path.Exists(target))
        {
            throw new ArchiveException($"「{file}」已經存在：備份不會覆寫檔案，請換一個名稱。");
        }

        var unfinished = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            database.Read(session => session.Run("VACUUM INTO ?1", unfinished));
            File.Move(unfinished, target);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"備份無法寫到「{file}」：{fault.Message}", fault);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return Task.CompletedTask;
    }
}
