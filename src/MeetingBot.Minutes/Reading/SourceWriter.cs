using System.Text;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading;

/// <summary>Writes the text of a document line by line, and remembers its pages, tables and doubts.</summary>
internal sealed class SourceWriter(string file)
{
    /// <summary>Begins a page wherever it is written. Not a character that XML can hold, and never part of the text.</summary>
    public const char PageMark = '\f';

    private readonly StringBuilder text = new();
    private readonly List<int> pages = [];
    private readonly List<(int Offset, string Words, string Why)> doubts = [];
    private readonly List<IReadOnlyList<RawRow>> tables = [];
    private readonly Stack<TableWriter> open = new();
    private TableWriter? last;

    public int Position => text.Length;

    public bool IsAtLineStart => text.Length == 0 || text[^1] is '\n' or Wraps.LineInCell || (text[^1] == '\t' && IsInRecord);

    private bool IsInRecord => open.TryPeek(out var table) && table.IsInRecord;

    public void Write(ReadOnlySpan<char> words)
    {
        var inRecord = IsInRecord;
        foreach (var c in words)
        {
            switch (c)
            {
                case PageMark:
                    BeginPage();
                    break;
                case '\n' when inRecord:
                    text.Append(Wraps.LineInCell); // the break inside a cell must not end the record's line
                    break;
                case '\t' when inRecord: // tabs part cells
                case '\r': // would end a line
                    text.Append(' ');
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }
    }

    /// <summary>Writes a tab or line end as it is, also inside a record.</summary>
    public void Mark(char mark) => text.Append(mark);

    public void EndLine() => Write("\n");

    /// <summary>Ends the line unless nothing stands on it.</summary>
    public void BreakLine()
    {
        if (!IsAtLineStart)
        {
            EndLine();
        }
    }

    public void TrimBlanks(int from)
    {
        while (text.Length > from && text[^1] is ' ' or Wraps.LineInCell)
        {
            text.Length--;
        }
    }

    /// <summary>What has been written stands on the first page, even if there is no second.</summary>
    public void NumberPages()
    {
        if (pages.Count == 0)
        {
            pages.Add(0);
        }
    }

    /// <summary>Begins the next page.</summary>
    public void BeginPage()
    {
        NumberPages();
        pages.Add(text.Length);
    }

    public void Doubt(string words, string why) => doubts.Add((text.Length, words, why));

    public TableWriter BeginTable()
    {
        open.Push(new TableWriter(this, IsInRecord));
        return open.Peek();
    }

    /// <summary>Goes on with the table written last: a page break has cut it, and its header stands over these rows too.</summary>
    public TableWriter ReopenTable()
    {
        open.Push(last ?? throw new InvalidOperationException("No table has been written."));
        return last;
    }

    public void EndTable()
    {
        last = open.Pop();
        if (last.Rows.Count > 0 && !tables.Contains(last.Rows))
        {
            tables.Add(last.Rows);
        }
    }

    public SourceText Build()
    {
        var all = text.ToString();
        text.Clear();
        var lines = Lines.Starts(all);
        var rows = tables
            .OrderBy(table => table[0].Span.Start)
            .SelectMany((table, i) => TableRows.Complete(i, all, table))
            .OrderBy(row => row.Span.Start)
            .ToList();
        return new(file, all, rows, new LineOrigins(all.Length, lines, [.. pages]),
            [.. doubts.Select(d => new Doubt(Lines.IndexOf(lines, d.Offset) + 1, d.Words, d.Why))]);
    }
}
