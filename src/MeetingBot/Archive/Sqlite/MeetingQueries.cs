using System.Globalization;
using System.Text.Json;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Look-ups of meetings by their headers.</summary>
internal sealed class MeetingQueries(Session session, VisibleMeetings visible)
{
    private const string Columns = "id, file, header, attendees";

    public IReadOnlyList<SeriesEntry> Series() => visible.Series;

    // Only what is asked stands in the statement: with 「?1 IS NULL OR …」 SQLite would read every meeting.
    public IReadOnlyList<MeetingEntry> Matching(MeetingFilter filter)
    {
        var (clauses, values) = (new List<string>(), new List<object?>());
        void Ask(string clause, params ReadOnlySpan<object?> asked)
        {
            if (!asked.Contains(null))
            {
                clauses.Add(string.Format(CultureInfo.InvariantCulture, clause, values.Count + 1, values.Count + 2, values.Count + 3));
                values.AddRange(asked);
            }
        }

        Ask("series_key = ?{0}", Key(filter.Series));
        Ask("body_key = ?{0}", Key(filter.Body));
        Ask("session = ?{0}", filter.Session);
        Ask("(year = ?{0} OR held BETWEEN ?{1} AND ?{2})", filter.Year, filter.Year is null ? null : Day(filter.Year, 1, 1) ?? 0, filter.Year is null ? null : Day(filter.Year, 12, 31) ?? 0);
        Ask("held >= ?{0}", filter.From?.DayNumber);
        Ask("held <= ?{0}", filter.To?.DayNumber);
        return session.Some(
            filter.Limit,
            $"SELECT {Columns} FROM meeting {(clauses.Count == 0 ? "" : "WHERE ")}{string.Join(" AND ", clauses)} ORDER BY held DESC NULLS LAST, id DESC",
            row => visible.Contains(row.GetInt64(0)),
            Entry,
            [.. values]);
    }

    public IReadOnlyList<MeetingEntry> WithIds(IReadOnlyCollection<long> ids) =>
        [.. ids.Where(visible.Contains).Select(WithId).OfType<MeetingEntry>()];

    public MeetingEntry? OfFile(string file) => visible.Find(file) is { } id && WithIds([id]) is [var entry] ? entry : null;

    // What has gone is seen by nobody now, so only the folder decides who may know of it: this look-up is for the program itself.
    public IReadOnlyList<MeetingEntry>? ChangedSince(long before, long now) =>
        before > now || session.Number("SELECT count(*) FROM generation WHERE number = ?1", before) == 0 ? null : session.All(
            $"""
            SELECT {Columns} FROM meeting WHERE id IN (
                SELECT meeting FROM validity WHERE (since > ?1 AND since <= ?2) OR (until > ?1 AND until <= ?2)) ORDER BY id
            """,
            Entry, before, now);

    // Any piece of a question may be a unit and few are: one statement finds these, and the first meeting that knows one is mostly seen.
    public IReadOnlySet<string> Units(IReadOnlyCollection<string> names) => session.All(
            "SELECT value, (SELECT meeting FROM unit WHERE name = value LIMIT 1) FROM json_each(?1)",
            row => (Name: row.GetString(0), First: row.IsDBNull(1) ? (long?)null : row.GetInt64(1)),
            JsonSerializer.Serialize(names))
        .Where(unit => unit.First is { } first && (visible.Contains(first) || IsSeen(unit.Name)))
        .Select(unit => unit.Name)
        .ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<Doubt> Doubts(long meeting) => !visible.Contains(meeting) ? [] : session.All(
        "SELECT line, text, why FROM doubt WHERE id BETWEEN ?1 AND ?2",
        row => new Doubt(row.GetInt32(0), row.GetString(1), row.GetString(2)),
        RowId.First(meeting), RowId.Last(meeting));

    private bool IsSeen(string unit) =>
        session.Some(1, "SELECT meeting FROM unit WHERE name = ?1", row => visible.Contains(row.GetInt64(0)), row => true, unit).Count > 0;

    private MeetingEntry? WithId(long id) => visible.Known.Meetings.Find(
        id, () => session.Many($"SELECT {Columns} FROM meeting WHERE id = ?1", Entry, id).FirstOrDefault());

    private MeetingEntry Entry(SqliteDataReader row) => visible.Known.Meetings.Get(
        row.GetInt64(0), () => Entry(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3)));

    private static MeetingEntry Entry(RawRow row) => Entry(row.Number(0), row.String(1), row.String(2), row.String(3));

    private static MeetingEntry Entry(long id, string file, string header, string attendees) =>
        new(id, file, StoredJson.Read<Meeting>(header) with { Attendees = StoredJson.Read<IReadOnlyList<Attendee>>(attendees) });

    private static string? Key(string? name) => name is null ? null : Fold.Name(name);

    // A year that is none (4000 of the republic) fits no meeting; it must not throw.
    private static int? Day(int? rocYear, int month, int day) =>
        rocYear is { } year && DateOnly.TryParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{RocDate.GregorianOf(year):0000}-{month:00}-{day:00}"), "O", out var date) ? date.DayNumber : null;
}
