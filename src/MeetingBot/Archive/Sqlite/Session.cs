using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>One connection with its prepared statements. For one thread at a time.</summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    private readonly RawRows rows = new(connection);
    private TermRows? termRows;

    public SqliteConnection Connection => connection;

    public TermRows TermRows => termRows ??= new(this);

    /// <summary>How many rows it changed. Values stand for ?1, ?2 …</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the first row; null where there is none.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values) =>
        Command(sql, values).ExecuteScalar() is var value and not DBNull ? value : null;

    public long Number(string sql, params ReadOnlySpan<object?> values) => Value(sql, values) is long number ? number : 0;

    /// <summary>Read to the end: a statement that is half read cannot be asked again.</summary>
    public List<T> All<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        using var reader = Command(sql, values).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The same for many rows, where only numbers are asked with.</summary>
    public List<T> Many<T>(string sql, Func<RawRow, T> read, params ReadOnlySpan<long> values) => rows.All(sql, read, values);

    /// <summary>Reads until enough rows were wanted, so that a rare filter is not paid for with the whole table.</summary>
    public List<T> Some<T>(int limit, string sql, Func<SqliteDataReader, bool> wants, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        using var reader = Command(sql, values).ExecuteReader();
        while (rows.Count < limit && reader.Read())
        {
            if (wants(reader))
            {
                rows.Add(read(reader));
            }
        }

        return rows;
    }

    public void Dispose()
    {
        termRows?.Dispose();
        rows.Dispose();
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            prepared[sql] = command = Prepare(sql, values.Length);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    // The statements are this room's own constants; what comes from outside is bound.
    private SqliteCommand Prepare(string sql, int values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 1; i <= values; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"?{i}" });
        }

        return command;
    }
}
