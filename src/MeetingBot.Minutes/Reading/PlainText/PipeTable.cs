using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>A Markdown table: | 項次 | 內容 | over |---|---|.</summary>
internal static class PipeTable
{
    public static List<RawRow> Rows(string text, List<RawRow> block)
    {
        var ruled = block.Count > 1 && IsRule(text, block[1]);
        return [.. block
            .Select((row, i) => row with { IsHeader = ruled && i == 0 })
            .Where(row => !IsRule(text, row))];
    }

    public static List<TextSpan> Cells(string text, TextSpan line)
    {
        List<TextSpan> cells = [];
        var start = text.IndexOf('|', line.Start) + 1;
        for (var i = start; i < line.End; i++)
        {
            if (text[i] == '\\')
            {
                i++; // \| is a pipe inside a cell
            }
            else if (text[i] == '|')
            {
                cells.Add(Spans.Trim(text, start, i));
                start = i + 1;
            }
        }

        var rest = Spans.Trim(text, start, line.End);
        if (rest.Length > 0 || cells.Count == 0)
        {
            cells.Add(rest);
        }

        return cells;
    }

    private static bool IsRule(string text, RawRow row)
    {
        var line = text.AsSpan(row.Span.Start, row.Span.Length);
        return line.Contains('-') && !line.ContainsAnyExcept("|-: ");
    }
}
