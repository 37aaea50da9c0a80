using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>A table whose cells are parted by tabs or bars. Tabs are also used for much that is no table, so lines must look alike.</summary>
internal static class TabTable
{
    public static List<TextSpan> Cells(string text, TextSpan line, string marks)
    {
        List<TextSpan> cells = [];
        var start = line.Start;
        while (text.AsSpan(start, line.End - start).IndexOfAny(marks) is var found and >= 0)
        {
            cells.Add(Spans.Trim(text, start, start + found));
            start += found + 1;
        }

        cells.Add(Spans.Trim(text, start, line.End));
        return cells;
    }

    /// <summary>The rows of the block, or none where it is no table.</summary>
    public static List<RawRow> Rows(string text, List<RawRow> block)
    {
        var width = block.Max(row => row.Cells.Count);
        var filled = block.Count(row => row.Cells.Count(cell => cell.Length > 0) > 1);
        var odd = block.Count(row => row.Cells.Count != width);
        var foreign = block.Count(row => NoRows.Contain(text.AsSpan(row.Span.Start, row.Span.Length)));
        if (filled < 2 || odd * 3 > block.Count || (odd > 0 && width < 3) || foreign * 2 > block.Count)
        {
            return [];
        }

        return [.. block.Select((row, i) =>
            row with { Cells = i == 0 && block.Count > 2 ? Merged(row, block[1], width) : Padded(row, width) })];
    }

    // Editors cut tabs at the end of a line.
    private static List<TextSpan> Padded(RawRow row, int width) =>
        [.. row.Cells, .. Enumerable.Repeat(new TextSpan(row.Span.End, row.Span.End), width - row.Cells.Count)];

    // 110 年 stands once over 7 月, 8 月 …: an empty header cell with a name under it belongs to the cell on its left.
    private static List<TextSpan> Merged(RawRow row, RawRow below, int width)
    {
        var cells = Padded(row, width);
        var names = Padded(below, width);
        for (var i = 1; names[0].Length == 0 && i < width; i++)
        {
            if (cells[i].Length == 0 && names[i].Length > 0)
            {
                cells[i] = cells[i - 1];
            }
        }

        return cells;
    }
}
