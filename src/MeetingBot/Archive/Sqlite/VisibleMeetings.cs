namespace MeetingBot.Archive.Sqlite;

/// <summary>The meetings that one generation, or one reader of it, sees. In memory: it never changes, and every row found is checked against it.</summary>
internal sealed class VisibleMeetings
{
    private readonly IReadOnlyList<VisibleMeeting> meetings; // by id
    private readonly HashSet<long> ids;
    private readonly IReadOnlyList<Range> runs;
    private readonly Lazy<IReadOnlyList<SeriesEntry>> series;
    private readonly SeenBySight bySight = new();

    public VisibleMeetings(IReadOnlyList<VisibleMeeting> meetings, Places places, KnownRecords known)
    {
        this.meetings = meetings;
        Places = places;
        Known = known;
        ids = [.. meetings.Select(meeting => meeting.Id)];
        runs = RunsOf(meetings);
        series = new(() => SeriesOf(meetings));
    }

    public Places Places { get; }

    /// <summary>Of all meetings, seen or not.</summary>
    public KnownRecords Known { get; }

    /// <summary>Every question asks for them, and the rows of thirty thousand meetings take too long each time.</summary>
    public IReadOnlyList<SeriesEntry> Series => series.Value;

    public IReadOnlyList<MeetingName> Names => [.. meetings.Select(meeting => new MeetingName(meeting.Id, meeting.File, meeting.Series.Body, meeting.Series.Series))];

    public static IReadOnlyList<VisibleMeeting> Of(Session session, long generation)
    {
        var names = new HashSet<SeriesName>();
        return session.Many(
            """
            SELECT m.id, m.file, m.places, m.body, m.series, m.body_key, m.series_key FROM validity v JOIN meeting m ON m.id = v.meeting
            WHERE v.since <= ?1 AND (v.until IS NULL OR v.until > ?1) ORDER BY m.id
            """,
            row => new VisibleMeeting(row.Number(0), row.String(1), row.Small(2), Shared(new(row.Text(3), row.Text(4), row.String(5), row.String(6)))),
            generation);

        SeriesName Shared(SeriesName name)
        {
            names.Add(name);
            return names.TryGetValue(name, out var known) ? known : name;
        }
    }

    public bool Contains(long meeting) => ids.Contains(meeting);

    // One look through the list costs less than a dictionary that every reader with a sight of its own would have to make.
    public long? Find(string file) => meetings.FirstOrDefault(meeting => meeting.File == file)?.Id;

    /// <summary>What this reader sees of them. Kept: to look through thirty thousand meetings takes too long for every question.</summary>
    public VisibleMeetings For(Sight sight) => sight.IsAll ? this : bySight.Get(sight, Among);

    /// <summary>The places of what is seen, of these meetings only where some are given, in order and as few as can be.</summary>
    public IReadOnlyList<Range> Runs(IReadOnlySet<long>? some) =>
        some is null ? runs : RunsOf(meetings.Where(meeting => some.Contains(meeting.Id)));

    // Where all is seen after all, nothing need be kept twice.
    private VisibleMeetings Among(Sight sight)
    {
        IReadOnlyList<VisibleMeeting> seen = [.. meetings.Where(meeting => sight.Includes(meeting.File))];
        return seen.Count == meetings.Count ? this : new(seen, Places, Known);
    }

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

    // As the latest of them writes it.
    private static IReadOnlyList<SeriesEntry> SeriesOf(IReadOnlyList<VisibleMeeting> meetings) =>
    [
        .. meetings.GroupBy(meeting => (meeting.Series.BodyKey, meeting.Series.SeriesKey))
            .Select(same => new SeriesEntry(same.Last().Series.Body, same.Last().Series.Series, same.Count()))
            .OrderBy(entry => entry.Body, StringComparer.Ordinal).ThenBy(entry => entry.Series, StringComparer.Ordinal),
    ];
}
