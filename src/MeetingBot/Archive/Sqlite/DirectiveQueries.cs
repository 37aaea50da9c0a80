using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Look-ups of who must do what by when.</summary>
internal sealed class DirectiveQueries(Session session, VisibleMeetings visible)
{
    private const int Undated = int.MaxValue;
    private const string Columns = "d.id, d.passage, d.said";

    public IReadOnlyList<DirectiveEntry> Matching(DirectiveFilter filter)
    {
        var kind = filter.Kind?.ToString();
        var hasDay = filter.DueFrom is not null || filter.DueTo is not null;
        var (from, to) = (filter.DueFrom?.DayNumber ?? 0, filter.DueTo?.DayNumber ?? (hasDay ? Undated - 1 : Undated));
        var meetings = filter.Meetings ?? filter.Passages?.Select(RowId.MeetingOf).ToHashSet();
        var unit = filter.Unit is { } name ? Fold.Name(name) : null;

        // Whatever narrows it most leads: the meetings asked for, else the unit, else the day. The plus keeps SQLite from the index of days.
        var sql = (meetings, unit) switch
        {
            ({ }, _) => $"""
                SELECT {Columns} FROM json_each(?4) m JOIN directive d ON d.id BETWEEN m.value << 20 AND (m.value << 20 | 1048575)
                WHERE d.due BETWEEN ?1 AND ?2 AND (?3 IS NULL OR d.kind = ?3)
                AND (?5 IS NULL OR EXISTS (SELECT 1 FROM directive_unit u WHERE u.directive = d.id AND u.unit = ?5)) ORDER BY +d.due, d.age, d.id
                """,
            (null, { }) => $"""
                SELECT {Columns} FROM directive_unit u JOIN directive d ON d.id = u.directive
                WHERE u.unit = ?5 AND u.due BETWEEN ?1 AND ?2 AND (?3 IS NULL OR d.kind = ?3) AND ?4 IS NULL ORDER BY u.due, u.age, u.directive
                """,
            _ => $"SELECT {Columns} FROM directive d WHERE d.due BETWEEN ?1 AND ?2 AND (?3 IS NULL OR d.kind = ?3) AND ?4 IS NULL AND ?5 IS NULL ORDER BY d.due, d.age, d.id",
        };
        return session.Some(filter.Limit, sql, row => Wants(row, filter), Entry, from, to, kind, Json(meetings), unit);
    }

    public IReadOnlyList<DateEntry> Dates(DateFilter filter)
    {
        var hasDay = filter.From is not null || filter.To is not null;
        var (from, to) = (filter.From?.DayNumber ?? 0, filter.To?.DayNumber ?? (hasDay ? Undated - 1 : Undated));
        var bound = filter.DeadlinesOnly ? "AND d.is_bound = 1" : "";
        var meetings = filter.Meetings ?? filter.Passages?.Select(RowId.MeetingOf).ToHashSet();
        var sql = meetings is null
            ? $"SELECT d.id, d.passage, d.said FROM date d WHERE d.day BETWEEN ?1 AND ?2 AND ?3 IS NULL {bound} ORDER BY d.day, d.id"
            : $"""
              SELECT d.id, d.passage, d.said FROM json_each(?3) m JOIN date d ON d.id BETWEEN m.value << 20 AND (m.value << 20 | 1048575)
              WHERE d.day BETWEEN ?1 AND ?2 {bound} ORDER BY +d.day, d.id
              """;
        return session.Some(
            filter.Limit,
            sql,
            row => visible.Contains(RowId.MeetingOf(row.GetInt64(0))) && filter.Passages?.Contains(row.GetInt64(1)) != false,
            row => new DateEntry(RowId.MeetingOf(row.GetInt64(0)), row.GetInt64(1), StoredJson.Read<DateMention>(row.GetString(2))),
            from, to, Json(meetings));
    }

    private bool Wants(SqliteDataReader row, DirectiveFilter filter) =>
        visible.Contains(RowId.MeetingOf(row.GetInt64(0))) && filter.Passages?.Contains(row.GetInt64(1)) != false;

    private DirectiveEntry Entry(SqliteDataReader row) => visible.Known.Directives.Get(
        row.GetInt64(0),
        () => new(row.GetInt64(0), RowId.MeetingOf(row.GetInt64(0)), row.GetInt64(1), StoredJson.Read<Directive>(row.GetString(2))));

    private static string? Json(IEnumerable<long>? ids) => ids is null ? null : $"[{string.Join(',', ids)}]";
}
