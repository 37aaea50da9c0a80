using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// Statements that bring many rows and ask with numbers only, asked of SQLite directly: of what a row takes through a data reader most is
/// the reader's.
/// </summary>
internal sealed class RawRows(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, sqlite3_stmt> prepared = new(StringComparer.Ordinal);

    /// <summary>Read to the end.</summary>
    public List<T> All<T>(string sql, Func<RawRow, T> read, ReadOnlySpan<long> values)
    {
        var statement = Statement(sql);
        for (var i = 0; i < values.Length; i++)
        {
            Check(raw.sqlite3_bind_int64(statement, i + 1, values[i]));
        }

        var rows = new List<T>();
        try
        {
            var handle = statement.DangerousGetHandle();
            int result;
            while ((result = RawSteps.Step(handle)) == raw.SQLITE_ROW)
            {
                rows.Add(read(new(handle)));
            }

            Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
            return rows;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    public void Dispose()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }
    }

    private sqlite3_stmt Statement(string sql)
    {
        if (!prepared.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out statement));
            prepared[sql] = statement;
        }

        return statement;
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, connection.Handle);
}
