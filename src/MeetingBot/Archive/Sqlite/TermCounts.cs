using System.Runtime.InteropServices;

namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// How often terms came or went, gathered so that a common term's row is written once for thousands of passages. A meeting is marked as
/// counted in the same transaction, so that after a crash nothing is counted twice or left counted.
/// </summary>
internal sealed class TermCounts
{
    private readonly Dictionary<string, int> changes = new(StringComparer.Ordinal);
    private readonly List<long> meetings = [];

    public int Passages { get; private set; }

    public void Add(long meeting, IEnumerable<IReadOnlySet<string>> passages)
    {
        meetings.Add(meeting);
        foreach (var terms in passages)
        {
            Passages++;
            foreach (var term in terms)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(changes, term, out _)++;
            }
        }
    }

    /// <param name="isGone">The passages are to be deleted, not new.</param>
    public void Write(Session session, bool isGone)
    {
        var sign = isGone ? -1 : 1;
        foreach (var (term, times) in changes.OrderBy(change => change.Key, StringComparer.Ordinal))
        {
            session.Run("INSERT INTO term(term, df) VALUES (?1, ?2) ON CONFLICT(term) DO UPDATE SET df = df + excluded.df", term, sign * times);
            if (isGone)
            {
                session.Run("DELETE FROM term WHERE term = ?1 AND df <= 0", term);
            }
        }

        session.Run("INSERT INTO state(key, value) VALUES ('passages', ?1) ON CONFLICT(key) DO UPDATE SET value = value + excluded.value", sign * Passages);
        foreach (var meeting in meetings)
        {
            session.Run("UPDATE meeting SET counted = ?2 WHERE id = ?1", meeting, isGone ? 0 : 1);
        }

        Passages = 0;
        changes.Clear();
        meetings.Clear();
    }
}
