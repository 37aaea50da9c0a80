namespace MeetingBot.Minutes.Reading.Html;

/// <summary>A table that is being read. Tags that end rows and cells may be missing: the next one ends them.</summary>
internal sealed class HtmlTable(TableWriter table, HtmlTableShapes shapes)
{
    private bool isRowOpen;
    private bool isHeader;
    private HtmlToken? cell;

    public void BeginRow(HtmlToken tag)
    {
        EndRow();
        table.BeginRow(shapes.IsFrame(tag));
        isRowOpen = isHeader = true;
    }

    public void BeginCell(HtmlToken tag)
    {
        if (!isRowOpen)
        {
            BeginRow(tag);
        }

        EndCell();
        table.BeginCell();
        cell = tag;
    }

    public void EndCell()
    {
        if (cell is { } tag)
        {
            table.EndCell(HtmlAttributes.Number(tag.Inside, "colspan") ?? 1, HtmlAttributes.Number(tag.Inside, "rowspan") ?? 1);
            isHeader &= tag.Name == "th";
            cell = null;
        }
    }

    public void EndRow()
    {
        EndCell();
        if (isRowOpen)
        {
            table.EndRow(isHeader);
            isRowOpen = false;
        }
    }
}
