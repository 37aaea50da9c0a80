using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Cuts the text into lines and takes off what only decorates them.</summary>
internal static class LineReader
{
    private const string Bullets = "-*+•●◎▪▫◆◇■□☐☑➢➤✓‧·※★☆–";

    public static List<Line> Read(SourceText source)
    {
        var lines = new List<Line>();
        var text = source.Text;
        var flows = new FlowBuilder(text);
        var rows = new RowFinder(source.Rows);
        int number = 1, at = 0;
        while (at < text.Length)
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : at + end;
            Add(lines, source, flows, rows, number++, at, end);
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static void Add(List<Line> lines, SourceText source, FlowBuilder flows, RowFinder rows, int number, int start, int end)
    {
        var text = source.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            return;
        }

        if (rows.RowAt(start, end) is { } row)
        {
            if (lines is not [.., { Row: { } last, End: var covered }] || last != row || covered <= start)
            {
                lines.Add(RowAt(source, flows, number, start, end, row));
            }

            return;
        }

        var (content, isHeading, isBulleted) = Undress(text, start, end);
        lines.Add(new(number, start, end, content, isHeading, isBulleted, flows.Add(content, end).Build(), null));
    }

    // One line for all of a row, on however many lines its cells stand.
    private static Line RowAt(SourceText source, FlowBuilder flows, int number, int start, int end, int row)
    {
        var (text, whole, cells) = (source.Text, source.Rows[row].Span, source.Rows[row].Cells);
        var words = text.AsSpan(whole.Start, whole.Length);
        if (cells.Count > 1 && words.IndexOfAny("\t│｜|") < 0)
        {
            return new(number, start, whole.End, start, false, false, flows.AddCells(cells).Build(), row) { Cells = cells };
        }

        (start, end) = words.Contains('\n') ? (start, whole.End) : WithEmptyCells(text, start, end);
        return new(number, start, end, start, false, false, flows.Add(start, end).Build(), row);
    }

    // An empty cell at either end keeps the others under their columns.
    private static (int Start, int End) WithEmptyCells(string text, int start, int end)
    {
        while (start > 0 && text[start - 1] == '\t')
        {
            start--;
        }

        while (end < text.Length && text[end] == '\t')
        {
            end++;
        }

        return (start, end);
    }

    private static (int Content, bool IsHeading, bool IsBulleted) Undress(string text, int start, int end)
    {
        bool isHeading = false, isBulleted = false;
        var at = start;
        while (at < end)
        {
            var c = text[at];
            if (c == '#')
            {
                isHeading = true;
                at++;
            }
            else if (c == '>' || IsBlank(c))
            {
                at++;
            }
            else if (c == '*' && at + 1 < end && text[at + 1] == '*')
            {
                at += 2;
            }
            else if (!isBulleted && Bullets.Contains(c, StringComparison.Ordinal) && at + 1 < end && IsBulletBefore(text, at + 1))
            {
                isBulleted = true;
                at++;
            }
            else if (isBulleted && c == '[' && at + 2 < end && text[at + 2] == ']')
            {
                at += 3;
            }
            else
            {
                break;
            }
        }

        return at == end ? (start, isHeading, isBulleted) : (at, isHeading, isBulleted);
    }

    // "-5%" and "-- 以上" are words; "- (一)" and "●請" are list items.
    private static bool IsBulletBefore(string text, int next) =>
        IsBlank(text[next]) || (text[next - 1] is not ('-' or '*' or '+' or '–' or '·' or '‧') && Glyphs.IsHan(text[next]));

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || Glyphs.IsInvisible(c);
}
