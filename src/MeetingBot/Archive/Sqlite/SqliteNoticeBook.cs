using System.Runtime.CompilerServices;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteNoticeBook(Database database, TimeProvider clock) : INoticeBook
{
    private const int AtOnce = 500;
    private const string Freed = "notices_freed";

    private const string Unread = """
        SELECT o.said, o.sent_id FROM notice_message m JOIN outbox o ON o.key = m.key
        WHERE m.read_at IS NULL AND o.state = 'Sent'
        """;

    private const string Given = """
        SELECT n.key, n.duty, n.owner, n.rung, n.why, m.key, m.recipient, m.day, m.kind, m.channel, m.line, coalesce(o.state, m.state), m.put_at,
            coalesce(o.settled_at, m.settled_at), m.read_at
        FROM notice n JOIN notice_message m ON m.key = n.message LEFT JOIN outbox o ON o.key = m.key
        """;

    public async Task<int> OweAsync(IReadOnlyList<NoticeMessage> messages, CancellationToken cancel)
    {
        var put = 0;
        foreach (var some in messages.Chunk(AtOnce))
        {
            var rows = some.Select(message => (message, Row: new OutboxRow(message.Message with { IsNotice = true }, OutboxState.Pending))).ToList();
            put += await database.WriteSlowlyAsync(session => rows.Count(row => Owe(session, row.message, row.Row)), cancel).ConfigureAwait(false);
        }

        return put;
    }

    public Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancel) => Task.FromResult(
        database.Read<IReadOnlySet<string>>(session => keys.Where(key => IsKnown(session, key)).ToHashSet(StringComparer.Ordinal)));

    public Task<bool> TakeBackAsync(string message, string why, CancellationToken cancel) =>
        database.WriteAsync(session => TakeBack(session, message, why), cancel);

    public Task<int> ReleaseRefusedAsync(DateOnly since, DateOnly today, CancellationToken cancel)
    {
        var refused = database.Read(session => session.All(
            """
            SELECT m.key, m.recipient, m.channel FROM outbox o JOIN notice_message m ON m.key = o.key
            WHERE o.is_notice = 1 AND o.state = 'Failed' AND o.doubts = 0 AND m.day >= ?1
            AND NOT EXISTS (SELECT 1 FROM notice_refusal r WHERE r.day = ?2 AND r.recipient = m.recipient AND r.channel = m.channel)
            """,
            row => (Key: row.GetString(0), Recipient: row.GetString(1), Channel: row.GetString(2)), since.DayNumber, today.DayNumber));
        return refused.Count == 0 ? Task.FromResult(0) : database.WriteAsync(
            session => refused.Count(one =>
                TakeBack(session, one.Key, "") && session.Run(
                    "INSERT OR IGNORE INTO notice_refusal(day, recipient, channel) VALUES (?1, ?2, ?3)", today.DayNumber, one.Recipient, one.Channel) >= 0),
            cancel);
    }

    public Task<IReadOnlySet<(string Recipient, string Channel)>> RefusalsAsync(DateOnly day, CancellationToken cancel) => Task.FromResult(
        database.Read<IReadOnlySet<(string, string)>>(session => session.All(
            "SELECT recipient, channel FROM notice_refusal WHERE day = ?1", row => (row.GetString(0), row.GetString(1)), day.DayNumber).ToHashSet()));

    public Task<long> FreedAsync(CancellationToken cancel) =>
        Task.FromResult(database.Read(session => session.Number("SELECT value FROM state WHERE key = ?1", Freed)));

    public Task<IReadOnlyList<string>> StaleAsync(DateOnly day, CancellationToken cancel) => Task.FromResult(database.Read<IReadOnlyList<string>>(session =>
        session.All(
            """
            SELECT m.key FROM outbox o JOIN notice_message m ON m.key = o.key
            WHERE o.settled_at IS NULL AND o.departed = 0 AND o.doubts = 0 AND m.day < ?1 ORDER BY o.id
            """,
            row => row.GetString(0),
            day.DayNumber)));

    public Task<IReadOnlyList<GivenNotice>> CarriedAsync(string message, CancellationToken cancel) => Task.FromResult(
        database.Read<IReadOnlyList<GivenNotice>>(session => session.All($"{Given} WHERE n.message = ?1 ORDER BY n.key", Read, message)));

    public Task<IReadOnlyList<GivenNotice>> OfAsync(IReadOnlyCollection<long> duties, CancellationToken cancel) => Task.FromResult(
        database.Read<IReadOnlyList<GivenNotice>>(session =>
            [.. duties.SelectMany(duty => session.All($"{Given} WHERE n.duty = ?1", Read, duty)).OrderByDescending(one => one.PutAt)]));

    public async IAsyncEnumerable<GivenNotice> LogAsync(DateOnly from, DateOnly to, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var today = day;
            foreach (var one in database.Read(session => session.All($"{Given} WHERE m.day = ?1 ORDER BY m.put_at, m.key, n.key", Read, today.DayNumber)))
            {
                cancel.ThrowIfCancellationRequested();
                yield return one;
            }

            await Task.CompletedTask.ConfigureAwait(false);
        }
    }

    public Task<IReadOnlyList<UnreadMessage>> UnreadAsync(string channel, DateOnly since, CancellationToken cancel) =>
        UnreadAsync($"{Unread} AND m.day >= ?2 AND o.channel = ?1 ORDER BY o.id", channel, since.DayNumber);

    public Task<IReadOnlyList<UnreadMessage>> UnreadInAsync(Address conversation, CancellationToken cancel) =>
        UnreadAsync($"{Unread} AND o.line = ?1 AND o.is_notice = 1 ORDER BY o.id", conversation.Line);

    public Task ReadAsync(string message, DateTimeOffset at, CancellationToken cancel) => database.WriteAsync(
        session => session.Run("UPDATE notice_message SET read_at = ?2 WHERE key = ?1 AND read_at IS NULL", message, at.ToUnixTimeMilliseconds()), cancel);

    // Its key too is free again: the outbox keeps the row under another. What was refused for certain says so still.
    private bool TakeBack(Session session, string message, string why)
    {
        var line = session.Value(
            """
            UPDATE outbox SET key = key || '#' || id, state = iif(state = 'Failed', state, 'TakenBack'), why = iif(state = 'Failed', why, ?3),
                settled_at = coalesce(settled_at, ?2), head = 0
            WHERE key = ?1 AND (settled_at IS NULL OR state = 'Failed') AND departed = 0 AND doubts = 0 RETURNING line
            """,
            message, clock.GetUtcNow().ToUnixTimeMilliseconds(), why);
        if (line is null)
        {
            return false;
        }

        OutboxRows.Advance(session, line);
        session.Run("DELETE FROM notice WHERE message = ?1", message);
        session.Run("DELETE FROM notice_message WHERE key = ?1", message);
        session.Run("INSERT INTO state(key, value) VALUES (?1, 1) ON CONFLICT(key) DO UPDATE SET value = value + 1", Freed);
        return true;
    }

    private bool Owe(Session session, NoticeMessage message, OutboxRow row)
    {
        var (key, to, now) = (message.Message.Key, message.Message.To, clock.GetUtcNow());
        if (message.Notices.Any(notice => IsKnown(session, notice.Key)) || IsToldOf(session, key) || !row.Insert(session, now, cause: null))
        {
            return false;
        }

        session.Run(
            "INSERT INTO notice_message(key, recipient, day, kind, channel, line, put_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            key, message.Recipient, message.Day.DayNumber, message.Kind, to.Channel, to.Line, now.ToUnixTimeMilliseconds());
        foreach (var notice in message.Notices)
        {
            session.Run(
                "INSERT INTO notice(key, message, duty, owner, rung, why) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                notice.Key, key, notice.Duty, notice.Owner, notice.Rung, notice.Why);
        }

        return true;
    }

    // The outbox forgets its keys after a while.
    private static bool IsToldOf(Session session, string message) => session.Value("SELECT 1 FROM notice_message WHERE key = ?1", message) is not null;

    private Task<IReadOnlyList<UnreadMessage>> UnreadAsync(string sql, params object?[] values) => Task.FromResult(
        database.Read<IReadOnlyList<UnreadMessage>>(session => session.All(
            sql, row => StoredJson.Read<Outgoing>(row.GetString(0)) is var said ? new UnreadMessage(said.Key, said.To, row.Text(1)) : null!, values)));

    private static bool IsKnown(Session session, string key) => session.Value("SELECT 1 FROM notice WHERE key = ?1", key) is not null;

    private static GivenNotice Read(SqliteDataReader row) => new(
        new(row.GetString(0), row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetString(4)),
        row.GetString(5), row.GetString(6), row.Day(7)!.Value, row.GetString(8), row.GetString(9), row.GetString(10),
        Enum.Parse<OutboxState>(row.GetString(11)), row.Moment(12), row.MomentOrNull(13), row.MomentOrNull(14));
}
