namespace MeetingBot.Archive.Sqlite;

/// <summary>The meetings that one generation, or one reader of it, sees. In memory: it never changes, and every row found is checked against it.</summary>
internal sealed class VisibleMeetings
{
    private readonly IReadOnlyList<VisibleMeeting> meetings; // by id
    private readonly HashSet<long> ids;
    private readonly IReadOnlyList<Range> runs;

    public VisibleMeetings(IReadOnlyList<VisibleMeeting> meetings, Places places)
    {
        this.meetings = meetings;
        Places = places;
        ids = [.. meetings.Select(meeting => meeting.Id)];
        runs = RunsOf(meetings);
    }

    public Places Places { get; }

    public static IReadOnlyList<VisibleMeeting> Of(Session session, long generation) => session.All(
        """
        SELECT m.id, m.file, m.places FROM validity v JOIN meeting m ON m.id = v.meeting
        WHERE v.since <= ?1 AND (v.until IS NULL OR v.until > ?1) ORDER BY m.id
        """,
        row => new VisibleMeeting(row.GetInt64(0), row.GetString(1), row.GetInt32(2)),
        generation);

    public bool Contains(long meeting) => ids.Contains(meeting);

    public VisibleMeetings For(Sight sight) =>
        sight.Folders is null ? this : new([.. meetings.Where(meeting => sight.Includes(meeting.File))], Places);

    /// <summary>The places of what is seen, of these meetings only where some are given, in order and as few as can be.</summary>
    public IReadOnlyList<Range> Runs(IReadOnlySet<long>? some) =>
        some is null ? runs : RunsOf(meetings.Where(meeting => some.Contains(meeting.Id)));

    private List<Range> RunsOf(IEnumerable<VisibleMeeting> some)
    {
        var list = new List<Range>();
        foreach (var meeting in some)
        {
            var start = Places.StartOf(meeting.Id);
            var joins = list.Count > 0 && list[^1].End.Value == start;
            var run = (joins ? list[^1].Start : start)..(start + meeting.Places);
            if (joins)
            {
                list[^1] = run;
            }
            else
            {
                list.Add(run);
            }
        }

        return list;
    }
}
