using MeetingBot.Archive.Post;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>What stands in the outbox.</summary>
internal static class OutboxRows
{
    public const string Columns = "id, said, state, attempts, doubts, put_at, due, sent_id, why";

    public static OutboxEntry Entry(SqliteDataReader row) => new(
        row.GetInt64(0), StoredJson.Read<Outgoing>(row.GetString(1)), Enum.Parse<OutboxState>(row.GetString(2)), row.GetInt32(3), row.GetInt32(4) > 0,
        row.Moment(5), row.Moment(6), row.Text(7), row.Text(8));

    /// <summary>Lets the first of what is open in a line lead it, and the first of its notices, unless one leads already.</summary>
    public static void Advance(Session session, object? line) => session.Run(
        """
        UPDATE outbox SET head = 1 WHERE head = 0 AND id IN (
            (SELECT id FROM outbox WHERE line = ?1 AND is_notice = 0 AND settled_at IS NULL ORDER BY head DESC, id LIMIT 1),
            (SELECT id FROM outbox WHERE line = ?1 AND is_notice = 1 AND settled_at IS NULL ORDER BY head DESC, id LIMIT 1))
        """,
        line);

    /// <summary>What is still owed to this line will not arrive; what has departed may have.</summary>
    public static void Fail(Session session, string line, string why, DateTimeOffset now) => session.Run(
        """
        UPDATE outbox SET doubts = max(doubts, departed), departed = 0, state = 'Failed', why = ?2, settled_at = ?3, head = 0
        WHERE line = ?1 AND settled_at IS NULL
        """,
        line, why, now.ToUnixTimeMilliseconds());
}
