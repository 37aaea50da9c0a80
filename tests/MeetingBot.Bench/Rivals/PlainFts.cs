using Microsoft.Data.Sqlite;

namespace MeetingBot.Bench.Rivals;

/// <summary>SQLite's FTS5 as its documentation shows it: every term OR-ed, ordered by bm25, in a database of its own.</summary>
internal sealed class PlainFts(string database) : IDisposable
{
    private const string Question = "SELECT rowid FROM plain WHERE plain MATCH $query ORDER BY bm25(plain) LIMIT 10";
    private readonly SqliteConnection connection = Connect(database);

    public static async Task IndexAsync(string database, IAsyncEnumerable<(long Id, IReadOnlyCollection<string> Terms)> passages)
    {
        var writing = database + ".writing";
        File.Delete(writing);
        using (var connection = Connect(writing))
        {
            Execute(connection, "PRAGMA synchronous = OFF; CREATE VIRTUAL TABLE plain USING fts5(terms); BEGIN");
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

            // At its best: in one piece.
            Execute(connection, "COMMIT; INSERT INTO plain(plain) VALUES ('optimize')");
        }

        File.Move(writing, database);
    }

    /// <summary>How many passages it found, of ten.</summary>
    public int Ask(IEnumerable<string> terms)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Question;
        command.Parameters.AddWithValue("$query", string.Join(" OR ", terms.Select(term => $"\"{term}\"")));
        using var reader = command.ExecuteReader();
        var found = 0;
        while (reader.Read())
        {
            found++;
        }

        return found;
    }

    public void Dispose() => connection.Dispose();

    private static SqliteConnection Connect(string database)
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statements are constants of this class
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
