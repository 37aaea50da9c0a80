using MeetingBot.Archive.Post;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteInbox(Database database, Holder holder, TimeProvider clock) : IInbox
{
    public async Task<long?> AcceptAsync(Incoming incoming, CancellationToken cancel)
    {
        var said = StoredJson.Write(incoming); // before the gate, for which others wait
        var id = await database.WriteAsync(
            session =>
            {
                var now = clock.GetUtcNow();
                return InboxRows.Insert(session, incoming, said, now, null, now);
            },
            cancel).ConfigureAwait(false);
        return id == 0 ? null : id;
    }

    public async Task<InboxEntry?> AcceptInHandAsync(Incoming incoming, TimeSpan lease, CancellationToken cancel)
    {
        var said = StoredJson.Write(incoming);
        return await database.WriteAsync(
            session =>
            {
                var now = clock.GetUtcNow();
                var id = InboxRows.Insert(session, incoming, said, now, holder.Name, now + lease);
                return id == 0 ? null : new InboxEntry(id, incoming, now, 1);
            },
            cancel).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<InboxEntry>> TakeAsync(int most, TimeSpan lease, CancellationToken cancel)
    {
        // Looking costs no writer's time: most looks find nothing.
        if (database.Read(session => session.Number("SELECT 1 FROM inbox WHERE head = 1 AND free_at <= ?1 LIMIT 1", Now)) == 0)
        {
            return [];
        }

        return await database.WriteAsync(session => Take(session, most, lease), cancel).ConfigureAwait(false);
    }

    public Task RenewAsync(IReadOnlyCollection<long> ids, TimeSpan lease, CancellationToken cancel) => database.WriteAsync(
        session => session.Run(
            "UPDATE inbox SET free_at = ?3 WHERE id IN (SELECT value FROM json_each(?1)) AND holder = ?2 AND done_at IS NULL",
            $"[{string.Join(',', ids)}]", holder.Name, Now + (long)lease.TotalMilliseconds),
        cancel);

    // Also what was accepted in the future: a clock that was set back must not keep it from being taken.
    public Task RecoverAsync(CancellationToken cancel) => database.WriteAsync(
        session => session.Run(
            """
            UPDATE inbox SET free_at = ?1 WHERE done_at IS NULL AND free_at > ?1
            AND (holder IS NULL OR (substr(holder, 1, length(?2)) = ?2 AND holder <> ?3))
            """,
            Now, holder.Instance, holder.Name),
        cancel);

    public async Task DoneAsync(long id, IReadOnlyList<Outgoing> owed, IReadOnlyList<Outgoing> given, CancellationToken cancel)
    {
        var rows = owed.Select(message => new OutboxRow(message, OutboxState.Pending)).Concat(given.Select(message => new OutboxRow(message, OutboxState.Sent))).ToList();
        await database.WriteAsync(
            session =>
            {
                var now = clock.GetUtcNow();
                if (InboxRows.Close(session, id, now))
                {
                    rows.ForEach(row => row.Insert(session, now, id));
                }

                return true;
            },
            cancel).ConfigureAwait(false);
    }

    public Task<int> CountAsync(CancellationToken cancel) =>
        Task.FromResult((int)database.Read(session => session.Number("SELECT count(*) FROM inbox WHERE done_at IS NULL")));

    public Task<IReadOnlyList<Incoming>> EraseAsync(Address place, string messageId, CancellationToken cancel) =>
        database.WriteAsync(session => Erasure.Of(session, place, messageId, clock.GetUtcNow()), cancel);

    public async Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel)
    {
        await Forgetting.DeleteAsync(
            database, "DELETE FROM deed WHERE (cause, duty) IN (SELECT cause, duty FROM deed WHERE at < ?1 LIMIT ?2)", moment, cancel).ConfigureAwait(false);
        return await Forgetting.DeleteAsync(
            database, "DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE done_at < ?1 LIMIT ?2)", moment, cancel).ConfigureAwait(false);
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    // What waits longest goes first, whether it was never taken or its worker died.
    private List<InboxEntry> Take(Session session, int most, TimeSpan lease)
    {
        var taken = session.All(
            """
            UPDATE inbox SET attempts = attempts + 1, free_at = ?2, holder = ?3 WHERE id IN (
                SELECT id FROM inbox i WHERE head = 1 AND free_at <= ?1
                AND NOT EXISTS (SELECT 1 FROM inbox o WHERE o.line = i.line AND o.done_at IS NULL AND o.head = 0 AND o.attempts > 0 AND o.free_at > ?1)
                ORDER BY free_at, id LIMIT ?4)
            RETURNING id, said, at, attempts
            """,
            InboxRows.Entry,
            Now, Now + (long)lease.TotalMilliseconds, holder.Name, most);
        taken.Sort((one, other) => one.Id.CompareTo(other.Id));
        return taken;
    }
}
