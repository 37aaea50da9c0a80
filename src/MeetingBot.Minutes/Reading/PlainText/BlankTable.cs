using System.Text.RegularExpressions;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>
/// A table typed with blanks: what stands under each other is a column. Blanks are used for much that is no table (labels, names of those
/// present), so its first line must name columns, and one of these must hold numbers or be called as columns of minutes are.
/// </summary>
internal static partial class BlankTable
{
    private const int LongestName = 14;
    private const int Shift = 3; // how far a cell may stand off the beginning of its column

    /// <summary>Whether a gap parts the line, wide enough to be more than the blank between two words.</summary>
    public static bool IsRow(ReadOnlySpan<char> line) =>
        Gap().IsMatch(line.Trim())
        && !NoRows.Contain(Tabbed(line))
        && line.IndexOfAny("。；") is var stop && (stop < 0 || stop > LongestName);

    /// <summary>The rows of the block, or none where it is no table. What stands over its header is left out.</summary>
    public static List<RawRow> Rows(string text, List<RawRow> block)
    {
        for (var first = 0; first + 2 < block.Count && first < 2; first++)
        {
            if (RowsUnder(text, block[first], block.Skip(first + 1)) is { Count: > 0 } rows)
            {
                return rows;
            }
        }

        return [];
    }

    /// <summary>The cells of a line: parted by wide gaps, and by a single blank where a column of the header begins behind it.</summary>
    public static List<TextSpan> Cells(string text, TextSpan line, IReadOnlyList<int> columns)
    {
        var cells = new List<TextSpan>();
        var (start, end, gap, column) = (-1, -1, 0, 0);
        for (var at = line.Start; at < line.End; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                gap += Width(text[at]);
            }
            else
            {
                if (start >= 0 && (gap > 1 || (gap == 1 && columns.Contains(column))))
                {
                    cells.Add(new(start, end));
                    start = -1;
                }

                (start, end, gap) = (start < 0 ? at : start, at + 1, 0);
            }

            column += Width(text[at]);
        }

        return start < 0 ? cells : [.. cells, new(start, end)];
    }

    private static List<RawRow> RowsUnder(string text, RawRow header, IEnumerable<RawRow> below)
    {
        var columns = header.Cells.Select(cell => ColumnOf(text, header.Span, cell)).ToList();
        if (columns.Count < 2 || !header.Cells.All(cell => IsName(Words(text, cell))))
        {
            return [];
        }

        var rows = new List<RawRow> { header };
        foreach (var row in below)
        {
            if (Fitted(text, row, columns) is not { } cells)
            {
                break;
            }

            rows.Add(row with { Cells = cells });
        }

        return rows.Count > 2 && IsOfColumns(text, rows) ? rows : [];
    }

    // As many cells as columns; of fewer each under its own.
    private static List<TextSpan>? Fitted(string text, RawRow row, List<int> columns)
    {
        var cells = Cells(text, row.Span, columns);
        if (cells.Count > columns.Count)
        {
            cells = Cells(text, row.Span, []); // a single blank inside a cell stood by chance where a column begins
        }

        if (cells.Count >= columns.Count)
        {
            return cells.Count == columns.Count ? cells : null;
        }

        var fitted = new List<TextSpan>();
        foreach (var cell in cells)
        {
            var at = ColumnOf(text, row.Span, cell);
            var own = columns.FindIndex(fitted.Count, column => Math.Abs(column - at) <= Shift);
            if (own < 0)
            {
                return null;
            }

            fitted.AddRange(Enumerable.Repeat(new TextSpan(cell.Start, cell.Start), own - fitted.Count));
            fitted.Add(cell);
        }

        return fitted.Count < 2
            ? null
            : [.. fitted, .. Enumerable.Repeat(new TextSpan(row.Span.End, row.Span.End), columns.Count - fitted.Count)];
    }

    private static bool IsOfColumns(string text, List<RawRow> rows)
    {
        var isOfNumbers = Enumerable.Range(1, rows[0].Cells.Count - 1).Any(column =>
            rows.Skip(1).Select(row => Words(text, row.Cells[column])).All(cell => cell.Length == 0 || Number().IsMatch(cell)));
        return isOfNumbers || rows[0].Cells.Count(cell => ColumnName().IsMatch(Words(text, cell))) > 1;
    }

    private static bool IsName(string cell) =>
        cell.Length is > 1 and <= LongestName && !Figure().IsMatch(cell) && cell.AsSpan().IndexOfAny("。；：:，") < 0;

    private static string Words(string text, TextSpan cell) => text[cell.Start..cell.End];

    private static int ColumnOf(string text, TextSpan line, TextSpan cell)
    {
        var column = 0;
        for (var at = line.Start; at < cell.Start; at++)
        {
            column += Width(text[at]);
        }

        return column;
    }

    // On a page with letters of one width a Chinese one is as wide as two others.
    private static int Width(char c) => c < '\u0100' ? 1 : 2;

    private static string Tabbed(ReadOnlySpan<char> line) => Gap().Replace(line.ToString(), "\t");

    [GeneratedRegex(@"[ \u3000]*(  |\u3000)[ \u3000]*")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^[+\-－＋]?[0-9０-９][0-9０-９,.，]*\s*[^\s0-9]{0,3}$")]
    private static partial Regex Number();

    // 2月收入 and 7月 are names of columns.
    [GeneratedRegex(@"^[+\-－＋]?[0-9０-９][0-9０-９,.，]*\s*([^\s0-9年月季週]|[萬千億]元)?$")]
    private static partial Regex Figure();

    [GeneratedRegex("項次|編號|案[號由次]|事項|名稱|主[辦責政]|承辦|權責|單位|機關|科室|情形|進度|期限|建議|裁[示定]|決[定議]|備註|原因|說明|地點|日期")]
    private static partial Regex ColumnName();
}
