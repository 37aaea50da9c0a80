using System.Buffers;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>
/// Finds tables in plain text: neighbouring lines whose cells are parted by tabs, by pipes as in Markdown, by the lines of a drawn box (│),
/// by bars between the cells alone (｜), by blanks, or by the lines' ends.
/// </summary>
internal static class TextTables
{
    private const char BoxLine = '│';
    private const string Bars = "｜|";
    private const int MostWrapped = 8;
    private static readonly SearchValues<char> Borders = SearchValues.Create("─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝ ");

    public static List<TableRow> Find(string text, int[] lines)
    {
        List<TableRow> rows = [];
        List<RawRow> block = [];
        var tables = 0;
        var kind = TableMark.None;
        for (var line = 0; line <= lines.Length; line++)
        {
            var next = line < lines.Length ? new TextSpan(lines[line], Lines.End(text, lines, line)) : default;
            var mark = Mark(text.AsSpan(next.Start, next.Length));
            if (mark == TableMark.Border)
            {
                continue; // ├───┼───┤ parts rows of one table
            }

            if (mark != TableMark.Bar && kind == TableMark.Bar && GoesOn(text, lines, line, block))
            {
                block[^1] = Longer(block[^1], Spans.Trim(text, next.Start, next.End).End);
                continue;
            }

            if (mark != kind && block.Count > 0)
            {
                var table = kind switch
                {
                    TableMark.Pipe => PipeTable.Rows(text, block),
                    TableMark.Blank => BlankTable.Rows(text, block),
                    TableMark.Line => LineTable.Rows(block, text),
                    _ => TabTable.Rows(text, block),
                };
                if (table.Count > 1)
                {
                    rows.AddRange(TableRows.Complete(tables++, text, table));
                }

                block.Clear();
            }

            kind = mark;
            if (mark != TableMark.None)
            {
                block.Add(new(next, Cells(text, next, mark)));
            }
        }

        return rows;
    }

    private static List<TextSpan> Cells(string text, TextSpan line, TableMark mark) => mark switch
    {
        TableMark.Pipe => PipeTable.Cells(text, line),
        TableMark.Blank => BlankTable.Cells(text, line, []),
        TableMark.Line => [Spans.Trim(text, line.Start, line.End)],
        TableMark.Bar => TabTable.Cells(text, line, Bars),
        TableMark.Box => TabTable.Cells(text, Inside(text, line), "│"),
        _ => TabTable.Cells(text, line, "\t"),
    };

    // │ 1 │ 說明會 │: the outer lines part no cells.
    private static TextSpan Inside(string text, TextSpan line)
    {
        var inside = Spans.Trim(text, line.Start, line.End);
        var start = inside.Length > 0 && text[inside.Start] == BoxLine ? inside.Start + 1 : inside.Start;
        var end = inside.End > start && text[inside.End - 1] == BoxLine ? inside.End - 1 : inside.End;
        return new(start, end);
    }

    private static TableMark Mark(ReadOnlySpan<char> line)
    {
        if (line.Contains(BoxLine))
        {
            return line.Count(BoxLine) <= TableWriter.MaxColumns ? TableMark.Box : TableMark.None;
        }

        if (!line.IsWhiteSpace() && !line.ContainsAnyExcept(Borders))
        {
            return TableMark.Border;
        }

        var pipe = line.TrimStart(' ').StartsWith('|');
        var marks = line.Count(pipe ? '|' : '\t');
        return marks == 0 ? Unmarked(line)
            : marks > TableWriter.MaxColumns || (pipe && marks < 2) ? TableMark.None
            : pipe ? TableMark.Pipe : TableMark.Tab;
    }

    private static TableMark Unmarked(ReadOnlySpan<char> line) =>
        line.Contains('｜') || line.Count('|') > 1 ? TableMark.Bar
        : BlankTable.IsRow(line) ? TableMark.Blank
        : LineTable.IsCell(line) ? TableMark.Line
        : TableMark.None;

    // The last cell of a row was too long for its line: another row is to come, or one before was too long as well.
    private static bool GoesOn(string text, int[] lines, int line, List<RawRow> block)
    {
        if (line == lines.Length || text.AsSpan(lines[line], Lines.End(text, lines, line) - lines[line]).IsWhiteSpace())
        {
            return false;
        }

        for (var next = line + 1; next < lines.Length && next <= line + MostWrapped; next++)
        {
            var span = new TextSpan(lines[next], Lines.End(text, lines, next));
            var words = text.AsSpan(span.Start, span.Length);
            if (words.IsWhiteSpace() || LineTable.IsMarked(words))
            {
                break;
            }

            if (Mark(words) == TableMark.Bar)
            {
                return TabTable.Cells(text, span, Bars).Count == block[0].Cells.Count;
            }
        }

        return block.Count > 2 && block[..^1].Exists(row => text.AsSpan(row.Span.Start, row.Span.Length).Contains('\n'));
    }

    private static RawRow Longer(RawRow row, int end) =>
        row with { Span = new(row.Span.Start, end), Cells = [.. row.Cells.SkipLast(1), new(row.Cells[^1].Start, end)] };

    private enum TableMark
    {
        None,
        Tab,
        Pipe,
        Box,
        Bar,
        Blank,

        /// <summary>A short line, which may be a cell.</summary>
        Line,

        /// <summary>Nothing but drawn lines.</summary>
        Border,
    }
}
