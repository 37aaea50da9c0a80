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
    public static IReadOnlyList<int> Numbers(string? joined)
    {
        if (joined is null)
        {
            return [];
        }

        var numbers = new List<int>();
        foreach (var number in joined.AsSpan().Split(' '))
        {
            numbers.Add(int.Parse(joined.AsSpan(number), CultureInfo.InvariantCulture));
        }

        return numbers;
    }

    public static DateTimeOffset Moment(this SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
