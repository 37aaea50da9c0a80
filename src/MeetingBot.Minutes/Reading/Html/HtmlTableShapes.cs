namespace MeetingBot.Minutes.Reading.Html;

/// <summary>
/// Finds the rows that only arrange text, before any is written: rows with a table inside, of a single column, or of one cell with
/// several paragraphs.
/// </summary>
internal sealed class HtmlTableShapes
{
    private readonly HashSet<int> frames = [];
    private readonly Stack<Table> open = new();

    public static HtmlTableShapes Of(string html)
    {
        var shapes = new HtmlTableShapes();
        var tokenizer = new HtmlTokenizer(html);
        while (tokenizer.TryRead(out var token))
        {
            if (!token.IsEnd && HtmlElements.IsRaw(token.Name))
            {
                tokenizer.SkipRaw(token.Name);
            }
            else if (!token.IsText)
            {
                shapes.Look(token);
            }
        }

        while (shapes.open.Count > 0)
        {
            shapes.Close();
        }

        return shapes;
    }

    /// <param name="row">The tag that begins the row.</param>
    public bool IsFrame(HtmlToken row) => frames.Contains(row.At);

    private void Look(HtmlToken token)
    {
        switch (token.Name)
        {
            case "table" when token.IsEnd:
                Close();
                break;
            case "table":
                open.TryPeek(out var outer);
                if (outer?.Rows.Count > 0)
                {
                    outer.Rows[^1] = outer.Rows[^1] with { HasTable = true };
                }

                open.Push(new([]));
                break;
            case "tr" when !token.IsEnd && open.TryPeek(out var table):
                table.Rows.Add(new(token.At, 0, 0, false));
                break;
            case "td" or "th" when !token.IsEnd && open.TryPeek(out var table) && table.Rows.Count > 0:
                table.Rows[^1] = table.Rows[^1] with { Cells = table.Rows[^1].Cells + 1 };
                break;
            case "p" or "div" or "li" or "br" when !token.IsEnd && open.TryPeek(out var table) && table.Rows.Count > 0:
                table.Rows[^1] = table.Rows[^1] with { Paragraphs = table.Rows[^1].Paragraphs + 1 };
                break;
        }
    }

    private void Close()
    {
        if (open.TryPop(out var table))
        {
            var isColumn = table.Rows.All(row => row.Cells < 2);
            frames.UnionWith(table.Rows.Where(row => isColumn || row.ArrangesText).Select(row => row.At));
        }
    }

    private sealed record Table(List<Row> Rows);

    private readonly record struct Row(int At, int Cells, int Paragraphs, bool HasTable)
    {
        public bool ArrangesText => HasTable || (Cells == 1 && Paragraphs > 1);
    }
}
