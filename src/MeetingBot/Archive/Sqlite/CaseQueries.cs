using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Look-ups of what meetings say of tracked cases.</summary>
internal sealed class CaseQueries(Session session, VisibleMeetings visible)
{
    private readonly MeetingQueries headers = new(session, visible);

    public IReadOnlyList<StatementEntry> Statements(StatementFilter filter)
    {
        if (filter.Meetings is { } meetings)
        {
            var numbers = filter.Numbers?.Select(Fold.Name).ToHashSet();
            return [.. meetings.Where(visible.Contains).Order().SelectMany(OfMeeting).Where(row => Fits(row, numbers)).Take(filter.Limit)];
        }

        return filter.Numbers is { } wanted ? [.. wanted.Select(Fold.Name).Distinct().SelectMany(OfNumber).Take(filter.Limit)] : session.Some(
            filter.Limit, "SELECT id, passage, said FROM statement ORDER BY id DESC", row => visible.Contains(RowId.MeetingOf(row.GetInt64(0))), Entry);
    }

    /// <summary>
    /// Every meeting of each series in which one of these numbers occurs, also those that do not mention it: that a case is not mentioned
    /// says something too.
    /// </summary>
    public IReadOnlyList<MinutesFile> Minutes(IReadOnlyCollection<string> numbers, SeriesEntry? only)
    {
        var said = numbers.Select(Fold.Name).Distinct().SelectMany(number => only is null ? OfNumber(number) : OfNumber(number, only)).ToLookup(statement => statement.Meeting);
        var series = said.SelectMany(of => Keys(of.Key)).Distinct();
        return [.. headers.WithIds([.. series.SelectMany(MeetingsOf).Distinct()]).Select(File)];

        // Minutes that do not say what kind of meeting they are of stand alone.
        IEnumerable<long> MeetingsOf((string Body, string Series) key) =>
            key.Series.Length == 0 ? said.Select(of => of.Key).Where(id => Keys(id).Contains(key)) : Meetings(key);

        MinutesFile File(MeetingEntry entry) =>
            new(entry.File, entry.Header with { Attendees = [], Cases = [.. said[entry.Id].Select(one => one.Statement)] }, [], [0]);
    }

    public IReadOnlyList<SeriesEntry> Series(IReadOnlyCollection<string> numbers) =>
    [
        .. numbers.Select(Fold.Name).Distinct().SelectMany(number => session.All(
                "SELECT DISTINCT m.id, m.body, m.series, m.body_key, m.series_key FROM statement s JOIN meeting m ON m.id = s.id >> 20 WHERE s.number = ?1",
                row => (Id: row.GetInt64(0), Body: row.Text(1), Series: row.Text(2), Key: (row.GetString(3), row.GetString(4))),
                number))
            .Where(row => visible.Contains(row.Id))
            .GroupBy(row => row.Key)
            .Select(same => new SeriesEntry(same.First().Body, same.First().Series, same.Select(row => row.Id).Distinct().Count())),
    ];

    private IEnumerable<StatementEntry> OfNumber(string number, SeriesEntry only) => session.All(
            "SELECT s.id, s.passage, s.said FROM statement s JOIN meeting m ON m.id = s.id >> 20 WHERE s.number = ?1 AND m.body_key = ?2 AND m.series_key = ?3 ORDER BY s.id",
            Entry, number, Fold.Name(only.Body), Fold.Name(only.Series))
        .Where(statement => visible.Contains(statement.Meeting));

    private IEnumerable<StatementEntry> OfNumber(string number) => session.All(
            "SELECT id, passage, said FROM statement WHERE number = ?1 ORDER BY id", Entry, number)
        .Where(statement => visible.Contains(statement.Meeting));

    private IReadOnlyList<StatementEntry> OfMeeting(long meeting) => visible.Known.StatementsOfMeeting.Get(meeting, () => session.All(
        "SELECT id, passage, said FROM statement WHERE id BETWEEN ?1 AND ?2 ORDER BY id", Entry, RowId.First(meeting), RowId.Last(meeting)));

    private List<(string Body, string Series)> Keys(long meeting) => session.All(
        "SELECT body_key, series_key FROM meeting WHERE id = ?1", row => (row.GetString(0), row.GetString(1)), meeting);

    private IEnumerable<long> Meetings((string Body, string Series) key) => session.All(
            "SELECT id FROM meeting WHERE series_key = ?2 AND body_key = ?1 ORDER BY id", row => row.GetInt64(0), key.Body, key.Series)
        .Where(visible.Contains);

    private static bool Fits(StatementEntry entry, HashSet<string>? numbers) =>
        numbers is null || (entry.Statement.Number is { } number && numbers.Contains(Fold.Name(number)));

    private StatementEntry Entry(SqliteDataReader row) => visible.Known.Statements.Get(
        row.GetInt64(0),
        () => new(RowId.MeetingOf(row.GetInt64(0)), row.GetInt64(1), StoredJson.Read<CaseStatement>(row.GetString(2))));
}
