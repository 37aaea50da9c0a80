using Microsoft.Data.Sqlite;

namespace MeetingBot.Bench.Rivals;

/// <summary>SQLite's FTS5 as its documentation shows it: every term OR-ed, ordered by bm25, in a database of its own.</summary>
internal sealed class PlainFts : IDisposable
{
    private const int Top = 10;
    private readonly SqliteConnection connection;

    private PlainFts(SqliteConnection connection) => this.connection = connection;

    public static PlainFts Open(string database)
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        return new(connection);
    }

    public async Task IndexAsync(IAsyncEnumerable<(long Id, IReadOnlyCollection<string> Terms)> passages)
    {
        Execute("PRAGMA synchronous = OFF; CREATE VIRTUAL TABLE plain USING fts5(terms); BEGIN");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO plain(rowid, terms) VALUES ($id, $terms)";
        var id = insert.Parameters.Add("$id", SqliteType.Integer);
        var terms = insert.Parameters.Add("$terms", SqliteType.Text);
        await foreach (var passage in passages)
        {
            id.Value = passage.Id;
            terms.Value = string.Join(' ', passage.Terms);
            insert.ExecuteNonQuery();
        }

        Execute("COMMIT; INSERT INTO plain(plain) VALUES ('optimize')");
    }

    public long Ask(IEnumerable<string> terms)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT rowid FROM plain WHERE plain MATCH $query ORDER BY bm25(plain) LIMIT {Top}";
        command.Parameters.AddWithValue("$query", string.Join(" OR ", terms.Select(term => $"\"{term}\"")));
        using var reader = command.ExecuteReader();
        var first = 0L;
        while (reader.Read())
        {
            first = first == 0 ? reader.GetInt64(0) : first;
        }

        return first;
    }

    public void Dispose() => connection.Dispose();

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
