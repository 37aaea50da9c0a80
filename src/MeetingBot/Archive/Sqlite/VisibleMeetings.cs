namespace MeetingBot.Archive.Sqlite;

/// <summary>The meetings that one generation sees. Kept in memory: a generation never changes, and every passage found is checked against it.</summary>
internal sealed class VisibleMeetings
{
    private const int Unseen = -1;
    private const int Undated = 0;

    private readonly IReadOnlyList<(long Id, string File, int Held)> meetings;
    private readonly int[] held; // by id

    private VisibleMeetings(IReadOnlyList<(long Id, string File, int Held)> meetings)
    {
        this.meetings = meetings;
        held = new int[meetings.Count == 0 ? 1 : meetings.Max(meeting => meeting.Id) + 1];
        Array.Fill(held, Unseen);
        foreach (var (id, _, day) in meetings)
        {
            held[id] = day;
        }
    }

    public static VisibleMeetings Of(Session session, long generation) => new(session.All(
        """
        SELECT m.id, m.file, m.held FROM validity v JOIN meeting m ON m.id = v.meeting
        WHERE v.since <= ?1 AND (v.until IS NULL OR v.until > ?1) ORDER BY m.id
        """,
        row => (row.GetInt64(0), row.GetString(1), row.Number(2) ?? Undated),
        generation));

    public int Count => meetings.Count;

    public bool Contains(long meeting) => meeting >= 0 && meeting < held.Length && held[meeting] != Unseen;

    /// <summary>The day it was held as a number; 0 where it is not known.</summary>
    public int HeldOn(long meeting) => held[meeting];

    public VisibleMeetings For(Sight sight) => sight.Folders is null ? this : new([.. meetings.Where(meeting => sight.Includes(meeting.File))]);
}
