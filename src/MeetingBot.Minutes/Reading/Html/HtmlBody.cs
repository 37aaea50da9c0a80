using System.Net;
using System.Text;

namespace MeetingBot.Minutes.Reading.Html;

/// <summary>Writes what a page shows. Navigation and footers are text too: a later room knows furniture when it sees it.</summary>
internal sealed class HtmlBody(SourceWriter writer, HtmlTableShapes shapes)
{
    private readonly Stack<HtmlList> lists = new();
    private readonly Stack<HtmlTable> tables = new();
    private int preformatted;
    private bool blank;
    private readonly StringBuilder label = new(); // of items whose text has not begun

    public void Write(HtmlToken token)
    {
        if (token.IsText)
        {
            WriteText(WebUtility.HtmlDecode(token.Inside));
            return;
        }

        switch (token.Name)
        {
            case "br":
                blank = false;
                writer.EndLine();
                break;
            case "pre" or "textarea":
                Break();
                preformatted = Math.Max(0, preformatted + (token.IsEnd ? -1 : 1));
                break;
            case "ol" or "ul" or "menu":
                WriteList(token);
                break;
            case "li":
                Break();
                label.Append(!token.IsEnd && lists.TryPeek(out var list) ? list.Label(token) : "");
                break;
            case "table" or "tr" or "td" or "th":
                WriteTable(token);
                break;
            case var name when HtmlElements.IsBlock(name):
                Break();
                break;
        }
    }

    /// <summary>Ends what the page left open.</summary>
    public void Flush()
    {
        while (tables.Count > 0)
        {
            EndTable();
        }

        Break();
    }

    private void Break()
    {
        blank = false;
        writer.BreakLine();
    }

    private void WriteText(string text)
    {
        var run = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (preformatted > 0 && c is '\n' or '\t' or ' ')
            {
                run.Append(c);
            }
            else if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                blank = true;
            }
            else if (!char.IsControl(c))
            {
                BeginWord(run);
                run.Append(c == '\u00A0' ? ' ' : c);
            }
        }

        writer.Write(run.ToString());
    }

    private void BeginWord(StringBuilder run)
    {
        var isAtLineStart = run.Length > 0 ? run[^1] == '\n' : writer.IsAtLineStart;
        if (label.Length > 0)
        {
            run.Append(label);
            label.Clear();
        }
        else if (blank && !isAtLineStart && preformatted == 0)
        {
            run.Append(' ');
        }

        blank = false;
    }

    private void WriteList(HtmlToken token)
    {
        Break();
        if (!token.IsEnd)
        {
            lists.Push(HtmlList.From(token));
        }
        else if (lists.TryPop(out _))
        {
            label.Clear(); // an item without any text shows no number
        }
    }

    private void WriteTable(HtmlToken token)
    {
        var isIn = tables.TryPeek(out var table);
        blank = false;
        switch (token.Name)
        {
            case "table" when !token.IsEnd:
                writer.BreakLine();
                tables.Push(new(writer.BeginTable(), shapes));
                break;
            case "table" when isIn:
                EndTable();
                break;
            case "tr" when isIn && token.IsEnd:
                table!.EndRow();
                break;
            case "tr" when isIn:
                table!.EndRow();
                writer.BreakLine();
                table.BeginRow(token);
                break;
            case "td" or "th" when isIn && token.IsEnd:
                table!.EndCell();
                break;
            case "td" or "th" when isIn:
                table!.BeginCell(token);
                break;
        }
    }

    private void EndTable()
    {
        tables.Pop().EndRow();
        writer.EndTable();
        writer.BreakLine();
    }
}
