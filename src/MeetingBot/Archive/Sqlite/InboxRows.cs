using MeetingBot.Archive.Post;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>What stands in the inbox; to be called within a transaction.</summary>
internal static class InboxRows
{
    private static readonly TimeSpan SoftKeyHolds = TimeSpan.FromMinutes(2);

    /// <param name="holder">Null when it waits.</param>
    /// <returns>0 when it has been accepted before.</returns>
    public static long Insert(Session session, Incoming incoming, string said, DateTimeOffset now, string? holder, DateTimeOffset freeAt) => session.Number(
        """
        INSERT INTO inbox(channel, key, soft_key, line, message, at, attempts, free_at, holder, said, head)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, NOT EXISTS (SELECT 1 FROM inbox WHERE line = ?4 AND done_at IS NULL)
        WHERE ?3 IS NULL OR NOT EXISTS (SELECT 1 FROM inbox WHERE channel = ?1 AND soft_key = ?3 AND at >= ?11)
        ON CONFLICT(channel, key) DO NOTHING RETURNING id
        """,
        incoming.Place.Channel, incoming.Key, incoming.SoftKey, incoming.Place.Line, MessageOf(incoming), now.ToUnixTimeMilliseconds(), holder is null ? 0 : 1,
        freeAt.ToUnixTimeMilliseconds(), holder, said, (now - SoftKeyHolds).ToUnixTimeMilliseconds());

    /// <summary>False when it was done already, or is not there any more.</summary>
    public static bool Close(Session session, long id, DateTimeOffset now)
    {
        var line = session.Value("UPDATE inbox SET done_at = ?2, head = 0 WHERE id = ?1 AND done_at IS NULL RETURNING line", id, now.ToUnixTimeMilliseconds());
        return line is not null && session.Run(
            "UPDATE inbox SET head = 1 WHERE head = 0 AND id = (SELECT id FROM inbox WHERE line = ?1 AND done_at IS NULL ORDER BY head DESC, id LIMIT 1)",
            line) >= 0;
    }

    public static InboxEntry Entry(SqliteDataReader row) =>
        new(row.GetInt64(0), StoredJson.Read<Incoming>(row.GetString(1)), row.Moment(2), row.GetInt32(3));

    // What erasing it goes by. That a message was deleted is no part of that message.
    private static string? MessageOf(Incoming incoming) => incoming.What switch
    {
        Happening.Deleted => null,
        Happening.Edited edited => edited.Message,
        _ => incoming.MessageId,
    };
}
