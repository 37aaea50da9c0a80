using MeetingBot.Archive.Words;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Keeps the index in step with how this program makes terms of a text.</summary>
internal static class IndexUpkeep
{
    private const string Version = "terms_version";

    /// <summary>In one transaction, during which readers have the old index; of a million passages it takes about a minute.</summary>
    public static bool BringUpToDate(Session session)
    {
        if (session.Number("SELECT value FROM state WHERE key = ?1", Version) == Terms.Version)
        {
            return false;
        }

        session.Run("INSERT INTO passage_term(passage_term) VALUES ('delete-all')");
        session.Run("DELETE FROM term");
        session.Run("DELETE FROM state WHERE key = 'passages'");
        var counts = new TermCounts();
        foreach (var meeting in session.All("SELECT id FROM meeting ORDER BY id", row => row.GetInt64(0)))
        {
            var passages = PassageTerms.OfMeeting(session, meeting);
            foreach (var (id, terms) in passages)
            {
                session.Run("INSERT INTO passage_term(rowid, terms) VALUES (?1, ?2)", id, string.Join(' ', terms));
            }

            counts.Add(meeting, passages.Select(passage => passage.Terms));
        }

        counts.Write(session, isGone: false);
        session.Run("INSERT INTO state(key, value) VALUES (?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value", Version, Terms.Version);
        return true;
    }
}
