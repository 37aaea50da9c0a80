namespace MeetingBot.Archive.Sqlite;

/// <summary>The list of generations, and who is seen in the newest.</summary>
internal static class GenerationRows
{
    /// <summary>How many can be rolled back to.</summary>
    public const int Kept = 3;

    public static IReadOnlyList<Generation> All(Session session) => session.All(
        "SELECT number, published_at, files, report FROM generation ORDER BY number DESC",
        row => new Generation(row.GetInt64(0), row.Moment(1), row.GetInt32(2), row.GetString(3)));

    public static Generation Current(Session session) => All(session) is [var newest, ..] ? newest : new(0, DateTimeOffset.UnixEpoch, 0, "");

    public static long CurrentNumber(Session session) => session.Number("SELECT max(number) FROM generation");

    /// <summary>The switch. What is older than the generations kept can from now on neither be read nor rolled back to.</summary>
    public static void Add(Session session, Generation generation)
    {
        session.Run(
            "INSERT INTO generation(number, published_at, files, report) VALUES (?1, ?2, ?3, ?4)",
            generation.Number, generation.PublishedAt.ToUnixTimeMilliseconds(), generation.Files, generation.Report);
        session.Run("DELETE FROM generation WHERE number < ?1", generation.Number - Kept);
    }

    /// <summary>Versions that no kept generation sees, and those of a reload that was never published.</summary>
    public static IReadOnlyList<long> Unseen(Session session)
    {
        var current = CurrentNumber(session);
        return session.All(
            """
            SELECT id FROM meeting WHERE NOT EXISTS (
                SELECT 1 FROM validity v WHERE v.meeting = meeting.id AND v.since <= ?1 AND (v.until IS NULL OR v.until > ?2))
            """,
            row => row.GetInt64(0),
            current, Math.Max(0, current - Kept));
    }
}
