using System.Buffers;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>Finds tables in plain text: neighbouring lines whose cells are parted by tabs, by pipes as in Markdown, or by the lines of a drawn box (│).</summary>
internal static class TextTables
{
    private const char BoxLine = '│';
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

            if (mark != kind && block.Count > 0)
            {
                var table = kind == TableMark.Pipe ? PipeTable.Rows(text, block) : TabTable.Rows(text, block);
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
        TableMark.Box => TabTable.Cells(text, Inside(text, line), BoxLine),
        _ => TabTable.Cells(text, line, '\t'),
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
        return marks is 0 or > TableWriter.MaxColumns || (pipe && marks < 2) ? TableMark.None : pipe ? TableMark.Pipe : TableMark.Tab;
    }

    private enum TableMark
    {
        None,
        Tab,
        Pipe,
        Box,

        /// <summary>Nothing but drawn lines.</summary>
        Border,
    }
}
