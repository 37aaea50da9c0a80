using MeetingBot.Archive.Post;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Takes a message back: its words leave the inbox and whatever copied them. To be called within a transaction.</summary>
internal static class Erasure
{
    /// <summary>The message as it was and each change of it; none when there is no such message.</summary>
    public static IReadOnlyList<Incoming> Of(Session session, Address place, string message, DateTimeOffset now)
    {
        var rows = session.All(
            "SELECT id, said FROM inbox WHERE line = ?1 AND message = ?2", row => (Id: row.GetInt64(0), Incoming: StoredJson.Read<Incoming>(row.GetString(1))),
            place.Line, message);
        foreach (var (id, incoming) in rows)
        {
            InboxRows.Close(session, id, now);
            session.Run("UPDATE inbox SET said = ?2 WHERE id = ?1", id, StoredJson.Write(incoming with { What = WithoutWords(incoming.What) }));
            Withdraw(session, id);
            BlankBesideAnswers(session, id);
        }

        return [.. rows.Select(row => row.Incoming)];
    }

    // Answers that have certainly not gone out.
    private static void Withdraw(Session session, long cause) => session
        .All("DELETE FROM outbox WHERE cause = ?1 AND state = 'Pending' AND doubts = 0 RETURNING line", row => row.GetString(0), cause)
        .ForEach(line => OutboxRows.Advance(session, line));

    private static void BlankBesideAnswers(Session session, long cause)
    {
        foreach (var (id, outgoing) in session.All("SELECT id, said FROM outbox WHERE cause = ?1", row => (row.GetInt64(0), StoredJson.Read<Outgoing>(row.GetString(1))), cause))
        {
            session.Run("UPDATE feedback SET question = '' WHERE message = ?1", outgoing.Key);
            if (outgoing.Answers is { } answered)
            {
                session.Run("UPDATE outbox SET said = ?2 WHERE id = ?1", id, StoredJson.Write(outgoing with { Answers = answered with { Question = "" } }));
            }
        }
    }

    private static Happening WithoutWords(Happening what) => what switch
    {
        Happening.Said said => said with { Text = "" },
        Happening.Edited edited => edited with { Text = "" },
        Happening.SentFile file => file with { Name = "", Token = "", Text = null },
        _ => what,
    };
}
