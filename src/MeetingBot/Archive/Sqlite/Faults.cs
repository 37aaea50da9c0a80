using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MeetingBot.Archive.Sqlite;

/// <summary>What went wrong with the file, for whoever has to mend it.</summary>
internal static class Faults
{
    public static string InWords(Exception fault, string path) => fault switch
    {
        SqliteException sqlite => $"{Words(sqlite.SqliteErrorCode)}（設定 Archive:Path：{path}；SQLite {sqlite.SqliteExtendedErrorCode}：{sqlite.Message}）",
        _ => $"無法使用資料庫所在的資料夾（設定 Archive:Path：{path}）：{fault.Message}",
    };

    private static string Words(int code) => code switch
    {
        raw.SQLITE_CANTOPEN => "資料庫檔案無法開啟，請確認資料夾存在且可寫入",
        raw.SQLITE_READONLY or raw.SQLITE_PERM => "資料庫檔案不可寫入",
        raw.SQLITE_FULL => "磁碟已滿，資料庫無法寫入；這次的變更沒有生效",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "這個檔案不是資料庫，或已經損毀，請用備份還原",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "資料庫被其他程式占用太久",
        raw.SQLITE_IOERR => "讀寫資料庫時磁碟發生錯誤",
        _ => "資料庫發生錯誤",
    };
}
