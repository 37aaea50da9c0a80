using MeetingBot.Archive.Post;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteTranscripts(Database database, TimeProvider clock) : ITranscripts
{
    private const string Columns = "number, conversation, key, at, line";

    public Task<long> AddAsync(string channel, string conversation, string key, string json, CancellationToken cancel) => database.WriteAsync(
        session => session.Number("SELECT number FROM transcript WHERE channel = ?1 AND conversation = ?2 AND key = ?3", channel, conversation, key) is var known and > 0
            ? known
            : session.Number(
                "INSERT INTO transcript(channel, conversation, key, at, line) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING number",
                channel, conversation, key, Now, json),
        cancel);

    public Task<IReadOnlyList<TranscriptLine>> SinceAsync(string channel, string conversation, long after, int limit, CancellationToken cancel) => ListAsync(
        "channel = ?1 AND conversation = ?2 AND number > ?3 ORDER BY number LIMIT ?4", channel, conversation, after, limit);

    // The plus: by number, which is almost all of what came since; not by channel, which is almost all there is.
    public Task<IReadOnlyList<TranscriptLine>> SinceAsync(string channel, long after, int limit, CancellationToken cancel) => ListAsync(
        "+channel = ?1 AND number > ?2 ORDER BY number LIMIT ?3", channel, after, limit);

    public Task<long> LastAsync(string channel, CancellationToken cancel) =>
        Task.FromResult(database.Read(session => session.Number("SELECT max(number) FROM transcript WHERE channel = ?1", channel)));

    public async Task<IReadOnlyList<TranscriptLine>> BeforeAsync(string channel, string conversation, long before, int limit, CancellationToken cancel)
    {
        var last = await ListAsync(
            "channel = ?1 AND conversation = ?2 AND number < ?3 ORDER BY number DESC LIMIT ?4", channel, conversation, before, limit).ConfigureAwait(false);
        return [.. last.Reverse()];
    }

    public async Task<TranscriptLine?> FindAsync(string channel, string conversation, string key, CancellationToken cancel) =>
        await ListAsync("channel = ?1 AND conversation = ?2 AND key = ?3", channel, conversation, key).ConfigureAwait(false) is [var line] ? line : null;

    public Task<bool> ReplaceAsync(string channel, string conversation, string key, string json, CancellationToken cancel) => database.WriteAsync(
        session => session.Run("UPDATE transcript SET line = ?4 WHERE channel = ?1 AND conversation = ?2 AND key = ?3", channel, conversation, key, json) > 0, cancel);

    public Task KeepReadAsync(string channel, string conversation, string account, long upTo, CancellationToken cancel) => database.WriteAsync(
        session => session.Run(
            """
            INSERT INTO receipt(channel, conversation, account, up_to, at) VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT(channel, conversation, account) DO UPDATE SET up_to = excluded.up_to, at = excluded.at WHERE excluded.up_to > up_to
            """,
            channel, conversation, account, upTo, Now),
        cancel);

    public Task<IReadOnlyDictionary<string, long>> ReadUpToAsync(string channel, string conversation, CancellationToken cancel) =>
        Task.FromResult(database.Read<IReadOnlyDictionary<string, long>>(session => session.All(
                "SELECT account, up_to FROM receipt WHERE channel = ?1 AND conversation = ?2", row => (row.GetString(0), row.GetInt64(1)), channel, conversation)
            .ToDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal)));

    public async Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel)
    {
        var lines = await Forgetting.DeleteAsync(
            database, "DELETE FROM transcript WHERE number IN (SELECT number FROM transcript WHERE at < ?1 LIMIT ?2)", moment, cancel).ConfigureAwait(false);
        await database.WriteAsync(session => session.Run("DELETE FROM receipt WHERE at < ?1", moment.ToUnixTimeMilliseconds()), cancel).ConfigureAwait(false);
        return lines;
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private Task<IReadOnlyList<TranscriptLine>> ListAsync(string where, params object?[] values) => Task.FromResult(database.Read<IReadOnlyList<TranscriptLine>>(
        session => session.All($"SELECT {Columns} FROM transcript WHERE {where}", Line, values)));

    private static TranscriptLine Line(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.Moment(3), row.GetString(4));
}
