using System.Text;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading;

/// <summary>Finds the header of a table and puts it over every row. A header may have several lines (110 年 over 7 月, 8 月).</summary>
internal static class TableRows
{
    private const int LongestHeaderCell = 24;

    public static IEnumerable<TableRow> Complete(int table, string text, IReadOnlyList<RawRow> rows)
    {
        var count = rows.TakeWhile(r => r.IsHeader).Count();
        count = count > 0 ? count : GuessHeader(text, rows);
        if (count == rows.Count)
        {
            count = 0; // a table of headers only is a table without
        }

        var header = Compose(text, rows, count);
        return rows.Select((row, i) => new TableRow(table, i < count, row.Span, HeaderFor(row, header), row.Cells));
    }

    private static string[] HeaderFor(RawRow row, string[] header)
    {
        if (row.Cells.Count == header.Length)
        {
            return header;
        }

        var fitted = new string[row.Cells.Count];
        Array.Fill(fitted, "");
        header.AsSpan(0, Math.Min(header.Length, fitted.Length)).CopyTo(fitted);
        return fitted;
    }

    private static int GuessHeader(string text, IReadOnlyList<RawRow> rows)
    {
        if (rows.Count < 2 || !LooksLikeHeader(text, rows[0]))
        {
            return 0;
        }

        var count = 1;
        while (count < rows.Count && Continues(text, rows[count - 1], rows[count]))
        {
            count++;
        }

        return count;
    }

    // 時間：… or a sentence over a column is a form with labels on its left.
    private static bool LooksLikeHeader(string text, RawRow row)
    {
        if (IsNumber(text.AsSpan(row.Cells[0].Start, row.Cells[0].Length)))
        {
            return false; // 9903: a table that goes on from the page before
        }

        var filled = 0;
        foreach (var cell in row.Cells.Distinct())
        {
            var words = text.AsSpan(cell.Start, cell.Length).Trim();
            if (words.Length > LongestHeaderCell || words.IndexOfAny("。；：:") >= 0 || IsDay(words))
            {
                return false;
            }

            filled += words.IsEmpty ? 0 : 1;
        }

        return filled > 1;
    }

    private static bool IsNumber(ReadOnlySpan<char> words) => !words.IsEmpty && !words.ContainsAnyExceptInRange('-', '9');

    private static bool IsDay(ReadOnlySpan<char> words) => words.Contains('年') && words.Contains('月') && words.Contains('日');

    // Under a merged header cell stand the names of its columns; the first column is then merged downwards or left empty.
    private static bool Continues(string text, RawRow above, RawRow row) =>
        above.Cells.Zip(above.Cells.Skip(1)).Any(pair => pair.First == pair.Second && pair.First.Length > 0)
        && row.Cells.Count == above.Cells.Count
        && (row.Cells[0] == above.Cells[0] || text.AsSpan(row.Cells[0].Start, row.Cells[0].Length).IsWhiteSpace());

    private static string[] Compose(string text, IReadOnlyList<RawRow> rows, int count)
    {
        var width = count > 0 ? rows.Take(count).Max(r => r.Cells.Count) : rows.Max(r => r.Cells.Count);
        var header = new string[width];
        for (var column = 0; column < width; column++)
        {
            var words = new StringBuilder();
            var last = new TextSpan(-1, -1);
            foreach (var row in rows.Take(count).Where(r => column < r.Cells.Count))
            {
                if (row.Cells[column] != last)
                {
                    last = row.Cells[column];
                    words.Append(words.Length > 0 ? " " : "").Append(Wraps.Fold(text.AsSpan(last.Start, last.Length)));
                }
            }

            header[column] = words.ToString().Trim();
        }

        return header;
    }
}
