using System.Net;

namespace MeetingBot.Minutes.Reading.Html;

/// <summary>Writes what a page shows. Navigation and footers are text too: a later room knows furniture when it sees it.</summary>
internal sealed class HtmlBody(SourceWriter writer, HtmlTableShapes shapes)
{
    private readonly HtmlText text = new(writer);
    private readonly Stack<HtmlList> lists = new();
    private readonly Stack<HtmlTable> tables = new();

    public void Write(HtmlToken token)
    {
        switch (token.Name)
        {
            case "":
                text.Write(WebUtility.HtmlDecode(token.Inside));
                break;
            case "br":
                text.EndLine();
                break;
            case "pre" or "textarea":
                text.Break();
                text.Preformat(!token.IsEnd);
                break;
            case "ol" or "ul" or "menu":
                WriteList(token);
                break;
            case "li":
                text.Break();
                text.Label(!token.IsEnd && lists.TryPeek(out var list) ? list.Label(token) : "");
                break;
            case "table" or "tr" or "td" or "th":
                text.ForgetBlank();
                WriteTable(token);
                break;
            case var name when HtmlElements.IsBlock(name):
                text.Break();
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

        text.Break();
    }

    private void WriteList(HtmlToken token)
    {
        text.Break();
        if (!token.IsEnd)
        {
            lists.Push(HtmlList.From(token));
        }
        else if (lists.TryPop(out _))
        {
            text.DropLabel();
        }
    }

    private void WriteTable(HtmlToken token)
    {
        var isIn = tables.TryPeek(out var table);
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
