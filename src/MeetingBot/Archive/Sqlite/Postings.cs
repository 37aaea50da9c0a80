using SQLitePCL;

namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// The passages that hold one term, one after the other. Asked of SQLite directly: of the few hundred nanoseconds that a row takes through
/// a data reader, most are the reader's.
/// </summary>
internal sealed class Postings : IDisposable
{
    private const string Sql = "SELECT rowid FROM passage_term WHERE passage_term MATCH ?1 AND rowid BETWEEN ?2 AND ?3";
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    public Postings(Session session)
    {
        connection = session.Connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(raw.sqlite3_prepare_v2(connection, Sql, out statement));
    }

    public void Start(string term, long first = 0, long last = long.MaxValue)
    {
        raw.sqlite3_reset(statement);
        Check(raw.sqlite3_bind_text(statement, 1, $"\"{term.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        Check(raw.sqlite3_bind_int64(statement, 2, first));
        Check(raw.sqlite3_bind_int64(statement, 3, last));
    }

    public bool Next(out long passage)
    {
        var result = raw.sqlite3_step(statement);
        passage = result == raw.SQLITE_ROW ? raw.sqlite3_column_int64(statement, 0) : 0;
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Check(result);
        }

        return result == raw.SQLITE_ROW;
    }

    public void Dispose() => statement.Dispose();

    private void Check(int result) => Microsoft.Data.Sqlite.SqliteException.ThrowExceptionForRC(result, connection);
}
