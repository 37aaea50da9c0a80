using MeetingBot.Archive;

namespace MeetingBot.Web.Viewer;

/// <summary>Rows of one table that stand together. What is known of a row stands in a row of its own below it.</summary>
internal sealed class TableView(HtmlWriter page, PassageView passages, IReadOnlyList<Passage> rows)
{
    private const int FewestRows = 2;

    /// <summary>False, with nothing written, where the rows are no clean table: then they are lines like any other.</summary>
    public bool TryWrite()
    {
        var cells = rows.Select(row => TableCells.Of(row.Source)).ToList();
        var columns = rows.Count < FewestRows ? 1 : cells.Max(row => row.Count);
        if (columns < 2 || cells.Count(row => row.Count == columns) * 2 <= rows.Count)
        {
            return false;
        }

        page.Write($"""<div class="table" role="region" aria-label="表格" tabindex="0"><table>""");
        for (var i = 0; i < rows.Count; i++)
        {
            WriteRow(rows[i], cells[i], columns, isHeader: i == 0 && cells[0].Count == columns);
        }

        page.Write($"</table></div>\n");
        return true;
    }

    private void WriteRow(Passage row, IReadOnlyList<(int Start, int End)> cells, int columns, bool isHeader)
    {
        page.Write($"""<tr id="{MinutesAddress.PassageId(row.Ordinal)}" class="p row{(passages.IsCited(row) ? " at" : "")}">""");
        if (cells.Count == columns)
        {
            foreach (var (start, end) in cells)
            {
                WriteCell(row, start, end, isHeader);
            }
        }
        else
        {
            // Merged cells stand once in the file: which columns the others belong to is not known any more.
            page.Write($"""<td class="merged" colspan="{columns}">""");
            passages.WriteWords(row, 0, row.Source.Length);
            page.Write($"</td>");
        }

        page.Write($"</tr>\n");
        if (passages.HasMargin(row))
        {
            page.Write($"""<tr class="notes"><td colspan="{columns}">""");
            passages.WriteMargin(row);
            page.Write($"</td></tr>\n");
        }
    }

    private void WriteCell(Passage row, int start, int end, bool isHeader)
    {
        if (isHeader)
        {
            page.Write($"""<th scope="col">""");
            passages.WriteWords(row, start, end);
            page.Write($"</th>");
        }
        else
        {
            page.Write($"<td>");
            passages.WriteWords(row, start, end);
            page.Write($"</td>");
        }
    }
}
