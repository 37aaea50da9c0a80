using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>Finds tables in plain text: neighbouring lines whose cells are parted by tabs, or by pipes as in Markdown.</summary>
internal static class TextTables
{
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
                block.Add(new(next, mark == TableMark.Pipe ? PipeTable.Cells(text, next) : TabTable.Cells(text, next)));
            }
        }

        return rows;
    }

    private static TableMark Mark(ReadOnlySpan<char> line)
    {
        var pipe = line.TrimStart(' ').StartsWith('|');
        var marks = line.Count(pipe ? '|' : '\t');
        return marks is 0 or > TableWriter.MaxColumns || (pipe && marks < 2) ? TableMark.None : pipe ? TableMark.Pipe : TableMark.Tab;
    }

    private enum TableMark
    {
        None,
        Tab,
        Pipe,
    }
}
