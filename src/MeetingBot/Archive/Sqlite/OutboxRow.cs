using MeetingBot.Archive.Post;

namespace MeetingBot.Archive.Sqlite;

/// <summary>A message on its way into the outbox, written out before the transaction begins.</summary>
/// <param name="state">Pending, or Sent where it was handed over already.</param>
internal sealed class OutboxRow(Outgoing message, OutboxState state)
{
    private readonly string said = StoredJson.Write(message);

    /// <param name="cause">The row of the inbox that it answers.</param>
    /// <returns>False when its key is known.</returns>
    public bool Insert(Session session, DateTimeOffset now, long? cause)
    {
        var why = state == OutboxState.Pending ? PlaceRows.ClosedWhy(session, message.To) : null;
        var starts = why is null ? state : OutboxState.Failed;
        var at = now.ToUnixTimeMilliseconds();

        // VALUES, not SELECT: an INSERT that selects from its own table goes by way of a temporary one, which takes most of its time.
        return session.Run(
            """
            INSERT INTO outbox(key, cause, channel, line, state, attempts, doubts, put_at, due, settled_at, why, said, reply_to, asker, is_notice, head)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7, ?7, ?8, ?9, ?10, ?11, ?12, ?13,
                ?8 IS NULL AND NOT EXISTS (SELECT 1 FROM outbox WHERE line = ?4 AND is_notice = ?13 AND settled_at IS NULL))
            ON CONFLICT(key) DO NOTHING
            """,
            message.Key, cause, message.To.Channel, message.To.Line, starts.ToString(), starts == OutboxState.Sent ? 1 : 0, at,
            starts == OutboxState.Pending ? null : at, why, said,
            message.ReplyTo, message.Answers?.Asker, message.IsNotice ? 1 : 0) > 0;
    }
}
