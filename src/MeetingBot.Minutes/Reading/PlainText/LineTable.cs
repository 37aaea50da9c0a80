using System.Text.RegularExpressions;

namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>
/// A table that was copied cell by cell, a line each: the names of its columns, then row after row a name and what stands beside it. Only
/// where numbers come round in the same places of every row, since other short lines stand below each other too.
/// </summary>
internal static partial class LineTable
{
    private const int LongestCell = 20;
    private const int MostColumns = 8;
    private const int MostBefore = 2; // a caption may stand right above
    private const int LeastRows = 2;

    public static bool IsCell(ReadOnlySpan<char> line) =>
        line.Trim() is { IsEmpty: false, Length: <= LongestCell } cell && cell.IndexOfAny("。；：:") < 0 && !IsMarked(cell);

    /// <summary>A number or a bullet begins it.</summary>
    public static bool IsMarked(ReadOnlySpan<char> line) => Marker().IsMatch(line.TrimStart());

    /// <summary>The rows of the block, or none where it is no table.</summary>
    public static List<RawRow> Rows(List<RawRow> block, string text)
    {
        for (var first = 0; first <= MostBefore; first++)
        {
            var cells = block.Skip(first).Select(line => line.Cells[0]).ToList();
            for (var width = 2; width <= MostColumns && cells.Count >= width * (LeastRows + 1); width++)
            {
                if (cells.Count % width == 0 && IsTable([.. cells.Select(cell => text[cell.Start..cell.End])], width))
                {
                    return [.. cells.Chunk(width).Select(row => new RawRow(new(row[0].Start, row[^1].End), row))];
                }
            }
        }

        return [];
    }

    private static bool IsTable(string[] cells, int width)
    {
        if (cells.Take(width).Any(IsNumber) || cells.Take(width).Distinct().Count() < width)
        {
            return false;
        }

        var rows = cells.Skip(width).Chunk(width).ToList();
        var ofNumbers = Enumerable.Range(0, width).Select(column => rows.Count(row => IsNumber(row[column]))).ToList();
        return ofNumbers[0] == 0 && ofNumbers.Contains(rows.Count) && ofNumbers.All(count => count == 0 || count == rows.Count);
    }

    private static bool IsNumber(string cell) => Number().IsMatch(cell);

    [GeneratedRegex(@"^[+\-－＋]?[0-9０-９][0-9０-９,.，]*\s*(%|％|[萬千億]{0,2}元?|[件人次場戶處位家個公噸里尺]{1,2})$|^[-－—]$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[（(]?[〇零一二三四五六七八九十百壹貳參肆伍陸柒捌玖拾甲乙丙丁\d]{1,4}([、)）]|[.．](?!\d))|^[-*•●①-⑳]")]
    private static partial Regex Marker();
}
