using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Look-ups of what meetings say of tracked cases.</summary>
internal sealed class CaseQueries(Session session, VisibleMeetings visible)
{
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
    public IReadOnlyList<MinutesFile> Minutes(IReadOnlyCollection<string> numbers)
    {
        var said = numbers.Select(Fold.Name).Distinct().SelectMany(OfNumber).ToLookup(statement => statement.Meeting);
        var series = said.SelectMany(of => Keys(of.Key)).Distinct();
        return [.. series.SelectMany(MeetingsOf).Distinct().SelectMany(File)];

        // Minutes that do not say what kind of meeting they are of stand alone.
        IEnumerable<long> MeetingsOf((string Body, string Series) key) =>
            key.Series.Length == 0 ? said.Select(of => of.Key).Where(id => Keys(id).Contains(key)) : Meetings(key);

        IEnumerable<MinutesFile> File(long id) => session.All(
            "SELECT file, header FROM meeting WHERE id = ?1",
            row => new MinutesFile(row.GetString(0), Header(row.GetString(1)) with { Cases = [.. said[id].Select(one => one.Statement)] }, [], [0]),
            id);

        static Meeting Header(string json) => StoredJson.Read<Meeting>(json);
    }

    private IEnumerable<StatementEntry> OfNumber(string number) => session.All(
            "SELECT id, passage, said FROM statement WHERE number = ?1 ORDER BY id", Entry, number)
        .Where(statement => visible.Contains(statement.Meeting));

    private List<StatementEntry> OfMeeting(long meeting) => session.All(
        "SELECT id, passage, said FROM statement WHERE id BETWEEN ?1 AND ?2 ORDER BY id", Entry, RowId.First(meeting), RowId.Last(meeting));

    private List<(string Body, string Series)> Keys(long meeting) => session.All(
        "SELECT body_key, series_key FROM meeting WHERE id = ?1", row => (row.GetString(0), row.GetString(1)), meeting);

    private IEnumerable<long> Meetings((string Body, string Series) key) => session.All(
            "SELECT id FROM meeting WHERE series_key = ?2 AND body_key = ?1 ORDER BY id", row => row.GetInt64(0), key.Body, key.Series)
        .Where(visible.Contains);

    private static bool Fits(StatementEntry entry, HashSet<string>? numbers) =>
        numbers is null || (entry.Statement.Number is { } number && numbers.Contains(Fold.Name(number)));

    private static StatementEntry Entry(Microsoft.Data.Sqlite.SqliteDataReader row) =>
        new(RowId.MeetingOf(row.GetInt64(0)), row.GetInt64(1), StoredJson.Read<CaseStatement>(row.GetString(2)));
}
