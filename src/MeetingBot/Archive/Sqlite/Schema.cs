namespace MeetingBot.Archive.Sqlite;

/// <summary>The tables, and how an older file becomes one of today. A migration that was released is never changed.</summary>
internal static class Schema
{
    private static readonly string[] Migrations = [Tables.First, Tables.Post, Tables.Duties];

    /// <summary>In a transaction: a file is of one version or the next.</summary>
    public static bool Migrate(Session session)
    {
        var version = session.Number("PRAGMA user_version");
        if (version > Migrations.Length)
        {
            throw new ArchiveException(
                $"資料庫是較新版本的程式建立的（資料庫版本 {version}，這個程式只認得到 {Migrations.Length}），請改用較新的程式，或還原較舊的備份。");
        }

        for (var next = (int)version; next < Migrations.Length; next++)
        {
            session.Run(Migrations[next]);
            session.Run($"PRAGMA user_version={next + 1}");
        }

        return true;
    }
}
