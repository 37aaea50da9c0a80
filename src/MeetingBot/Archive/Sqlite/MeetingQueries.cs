using System.Globalization;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Look-ups of meetings by their headers.</summary>
internal sealed class MeetingQueries(Session session, VisibleMeetings visible)
{
    private const int RocOffsetYear = 1911;
    private const string Columns = "id, file, header, attendees";

    public IReadOnlyList<SeriesEntry> Series() => visible.Series;

    public IReadOnlyList<MeetingEntry> Matching(MeetingFilter filter) => session.Some(
        filter.Limit,
        $"SELECT {Columns} FROM meeting WHERE {Conditions(filter)} ORDER BY held DESC NULLS LAST, id DESC",
        row => visible.Contains(row.GetInt64(0)),
        Entry,
        Key(filter.Body), Key(filter.Series), filter.Session, filter.Year, Day(filter.Year, 1, 1), Day(filter.Year, 12, 31), filter.From?.DayNumber,
        filter.To?.DayNumber);

    public IReadOnlyList<MeetingEntry> WithIds(IReadOnlyCollection<long> ids) =>
        [.. ids.Where(visible.Contains).SelectMany(id => session.All($"SELECT {Columns} FROM meeting WHERE id = ?1", Entry, id))];

    public IReadOnlySet<string> Units(IReadOnlyCollection<string> names) => names
        .Where(name => session.Some(1, "SELECT meeting FROM unit WHERE name = ?1", row => visible.Contains(row.GetInt64(0)), row => true, name).Count > 0)
        .ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<Doubt> Doubts(long meeting) => !visible.Contains(meeting) ? [] : session.All(
        "SELECT line, text, why FROM doubt WHERE id BETWEEN ?1 AND ?2",
        row => new Doubt(row.GetInt32(0), row.GetString(1), row.GetString(2)),
        RowId.First(meeting), RowId.Last(meeting));

    // Only what is asked for: "?1 IS NULL OR …" would read every meeting there is, whatever index could have found the few. What is not
    // asked for is true of all, and names its value, since none may be left out.
    private static string Conditions(MeetingFilter filter) => string.Join(
        " AND ",
        filter.Body is null ? "?1 IS ?1" : "body_key = ?1",
        filter.Series is null ? "?2 IS ?2" : "series_key = ?2",
        filter.Session is null ? "?3 IS ?3" : "session = ?3",
        filter.Year is null ? "?4 IS ?4 AND ?5 IS ?5 AND ?6 IS ?6" : "(year = ?4 OR held BETWEEN ?5 AND ?6)",
        filter.From is null ? "?7 IS ?7" : "held >= ?7",
        filter.To is null ? "?8 IS ?8" : "held <= ?8");

    private static MeetingEntry Entry(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        StoredJson.Read<Meeting>(row.GetString(2)) with { Attendees = StoredJson.Read<IReadOnlyList<Attendee>>(row.GetString(3)) });

    private static string? Key(string? name) => name is null ? null : Fold.Name(name);

    // A year that is none (4000 of the republic) fits no meeting; it must not throw.
    private static int? Day(int? rocYear, int month, int day) =>
        rocYear is { } year && DateOnly.TryParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{year + RocOffsetYear:0000}-{month:00}-{day:00}"), "O", out var date) ? date.DayNumber : null;
}
