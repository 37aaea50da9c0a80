using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// The passages that hold a term, from the index. Asked of SQLite directly: of the few hundred nanoseconds that a row takes through a data
/// reader, four fifths are the reader's, and a common term has a hundred thousand rows.
/// </summary>
internal sealed class TermRows : IDisposable
{
    private const string Sql = "SELECT rowid FROM passage_term WHERE passage_term MATCH ?1 AND rowid BETWEEN ?2 AND ?3";
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    public TermRows(Session session)
    {
        connection = session.Connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(raw.sqlite3_prepare_v2(connection, Sql, out statement));
    }

    /// <summary>The list with what later meetings have put behind it.</summary>
    public PostingList Read(string term, PostingList before, Places places)
    {
        var list = new PostingListWriter(before, places);
        Check(raw.sqlite3_bind_text(statement, 1, $"\"{term.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        Check(raw.sqlite3_bind_int64(statement, 2, RowId.First(before.LastMeeting + 1)));
        Check(raw.sqlite3_bind_int64(statement, 3, RowId.Last(places.LastMeeting)));
        try
        {
            var handle = statement.DangerousGetHandle();
            int result;
            while ((result = RawSteps.Step(handle)) == raw.SQLITE_ROW)
            {
                list.Add(RawSteps.ColumnNumber(handle, 0));
            }

            Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
            return list.Finish();
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    public void Dispose() => statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, connection);
}
