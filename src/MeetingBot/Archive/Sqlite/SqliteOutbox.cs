using MeetingBot.Archive.Post;

namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// A row is pending, in hand, or settled. What is said of one in hand counts only from whoever has it in hand; but that it was sent is
/// true whoever says so, and however late.
/// </summary>
internal sealed class SqliteOutbox(Database database, Holder holder, TimeProvider clock) : IOutbox
{
    private const string DiedOver = "送出途中程式中斷，不確定是否送達。";
    private const string InMyHand = "id = ?1 AND state = 'Sending' AND holder = ?2";

    public Task<int> PutAsync(IReadOnlyList<Outgoing> messages, CancellationToken cancel)
    {
        var rows = messages.Select(message => new OutboxRow(message, OutboxState.Pending)).ToList();
        return database.WriteAsync(
            session =>
            {
                var now = clock.GetUtcNow();
                return rows.Count(row => row.Insert(session, now, null));
            },
            cancel);
    }

    public async Task<IReadOnlyList<OutboxEntry>> TakeAsync(int most, TimeSpan lease, CancellationToken cancel)
    {
        // Looking costs no writer's time: most looks find nothing.
        if (database.Read(session => session.Number("SELECT 1 FROM outbox WHERE head = 1 AND due <= ?1 LIMIT 1", Now)) == 0)
        {
            return [];
        }

        return await database.WriteAsync(session => Take(session, most, lease), cancel).ConfigureAwait(false);
    }

    // Also what was put in the future: a clock that was set back must not keep it from going out.
    public Task RecoverAsync(CancellationToken cancel) => database.WriteAsync(
        session => session.Run(
            """
            UPDATE outbox SET due = ?1 WHERE settled_at IS NULL AND due > ?1
            AND ((state = 'Sending' AND substr(holder, 1, length(?2)) = ?2 AND holder <> ?3) OR (state = 'Pending' AND put_at > ?1))
            """,
            Now, holder.Instance, holder.Name),
        cancel);

    public Task<bool> DepartAsync(long id, CancellationToken cancel) =>
        database.WriteAsync(session => session.Run($"UPDATE outbox SET departed = 1 WHERE {InMyHand}", id, holder.Name) == 1, cancel);

    public Task SentAsync(long id, string? sentId, CancellationToken cancel) => SettleAsync(
        "UPDATE outbox SET state = 'Sent', departed = 0, settled_at = ?2, head = 0, sent_id = ?3 WHERE id = ?1 AND state <> 'Sent' RETURNING line", cancel, id, Now, sentId);

    public Task PutOffAsync(long id, DateTimeOffset until, string why, CancellationToken cancel) => database.WriteAsync(
        session => session.Run(
            $"UPDATE outbox SET state = 'Pending', departed = 0, attempts = attempts - 1, due = ?3, why = ?4 WHERE {InMyHand}",
            id, holder.Name, until.ToUnixTimeMilliseconds(), why),
        cancel);

    public Task DoubtAsync(long id, string why, CancellationToken cancel) => SettleAsync(
        $"""
        UPDATE outbox SET doubts = doubts + 1, departed = 0, due = ?3, why = ?4, head = doubts = 0,
            state = CASE doubts WHEN 0 THEN 'Pending' ELSE 'Unknown' END, settled_at = CASE doubts WHEN 0 THEN NULL ELSE ?3 END
        WHERE {InMyHand} RETURNING line
        """,
        cancel, id, holder.Name, Now, why);

    public Task FailAsync(long id, string why, CancellationToken cancel) => SettleAsync(
        $"UPDATE outbox SET state = 'Failed', departed = 0, settled_at = ?3, head = 0, why = ?4 WHERE {InMyHand} OR (id = ?1 AND state = 'Pending') RETURNING line",
        cancel, id, holder.Name, Now, why);

    public Task<IReadOnlyList<OutboxEntry>> ListAsync(IReadOnlyCollection<OutboxState> states, int limit, CancellationToken cancel) =>
        Task.FromResult(database.Read<IReadOnlyList<OutboxEntry>>(session =>
            [.. states.Distinct().SelectMany(state => List(session, state, limit)).OrderByDescending(entry => entry.Id).Take(limit)]));

    public Task<bool> ResendAsync(long id, CancellationToken cancel) => SettleAsync(
        "UPDATE outbox SET state = 'Pending', doubts = min(doubts, 1), due = ?2, settled_at = NULL WHERE id = ?1 AND state IN ('Unknown', 'Failed') RETURNING line",
        cancel, id, Now);

    public Task<OutboxEntry?> FindAsync(string key, CancellationToken cancel) => OneAsync("key = ?1", key);

    public Task<OutboxEntry?> FindSentAsync(string channel, string sentId, CancellationToken cancel) =>
        OneAsync("channel = ?1 AND sent_id = ?2 ORDER BY id DESC LIMIT 1", channel, sentId);

    public Task<OutboxEntry?> LastAsync(string line, CancellationToken cancel) => OneAsync(
        "line = ?1 AND state NOT IN ('Failed', 'TakenBack') AND (is_notice = 0 OR state IN ('Sent', 'Unknown')) ORDER BY id DESC LIMIT 1", line);

    public Task<OutboxEntry?> LastAnswerAsync(string line, string asker, CancellationToken cancel) =>
        OneAsync("line = ?1 AND asker = ?2 AND state <> 'Failed' ORDER BY id DESC LIMIT 1", line, asker);

    public Task<OutboxEntry?> FindReplyAsync(string line, string replyTo, CancellationToken cancel) =>
        OneAsync("line = ?1 AND reply_to = ?2 ORDER BY id DESC LIMIT 1", line, replyTo);

    public Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel) => Forgetting.DeleteAsync(
        database, "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE settled_at < ?1 LIMIT ?2)", moment, cancel);

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private static List<OutboxEntry> List(Session session, OutboxState state, int limit) => session.All(
        $"SELECT {OutboxRows.Columns} FROM outbox WHERE state = ?1 {(state == OutboxState.Sent ? "" : "AND state <> 'Sent'")} ORDER BY id DESC LIMIT ?2",
        OutboxRows.Entry, state.ToString(), limit);

    // One that had departed when its lease ran out comes again if that never happened before; else nobody knows, and the line goes on without it.
    private List<OutboxEntry> Take(Session session, int most, TimeSpan lease)
    {
        var lost = session.All(
            """
            UPDATE outbox SET state = 'Unknown', departed = 0, doubts = doubts + 1, settled_at = ?1, head = 0, why = ?2
            WHERE departed = 1 AND doubts > 0 AND due <= ?1 RETURNING line
            """,
            row => row.GetString(0),
            Now, DiedOver);
        lost.ForEach(line => OutboxRows.Advance(session, line));
        var taken = session.All(
            $"""
            UPDATE outbox SET attempts = attempts + (state <> 'Sending' OR departed), doubts = doubts + departed, why = iif(departed, ?5, why),
                state = 'Sending', departed = 0, due = ?2, holder = ?3
            WHERE id IN (SELECT id FROM outbox WHERE head = 1 AND due <= ?1 ORDER BY due, id LIMIT ?4) RETURNING {OutboxRows.Columns}
            """,
            OutboxRows.Entry,
            Now, Now + (long)lease.TotalMilliseconds, holder.Name, most, DiedOver);
        taken.Sort((one, other) => one.Id.CompareTo(other.Id));
        return taken;
    }

    /// <summary>False when the row is not in the state that this may be said of.</summary>
    private Task<bool> SettleAsync(string sql, CancellationToken cancel, params object?[] values) => database.WriteAsync(
        session =>
        {
            var line = session.Value(sql, values);
            OutboxRows.Advance(session, line);
            return line is not null;
        },
        cancel);

    private Task<OutboxEntry?> OneAsync(string where, params object?[] values) => Task.FromResult(
        database.Read(session => session.All($"SELECT {OutboxRows.Columns} FROM outbox WHERE {where}", OutboxRows.Entry, values).FirstOrDefault()));
}
