using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>How columns are read.</summary>
internal static class RowReading
{
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? Number(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static DateOnly? Day(this SqliteDataReader row, int column) => row.Number(column) is { } number ? DateOnly.FromDayNumber(number) : null;

    public static DateTimeOffset? MomentOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Moment(column);

    /// <summary>Numbers joined by blanks; none where there is nothing.</summary>
    public static IReadOnlyList<int> Numbers(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? [] : [.. row.GetString(column).Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    public static DateTimeOffset Moment(this SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
