namespace MeetingBot.Archive.Sqlite;

/// <summary>All of some work, or none of it.</summary>
internal static class Transaction
{
    public static T Commit<T>(Session session, Func<Session, T> work)
    {
        session.Run("BEGIN IMMEDIATE");
        try
        {
            var result = work(session);
            session.Run("COMMIT");
            return result;
        }
        catch
        {
            // A full disk has already rolled it back.
            if (SQLitePCL.raw.sqlite3_get_autocommit(session.Connection.Handle) == 0)
            {
                session.Run("ROLLBACK");
            }

            throw;
        }
    }
}
