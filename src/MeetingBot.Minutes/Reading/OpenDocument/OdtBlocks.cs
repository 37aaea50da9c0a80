using System.Xml.Linq;

namespace MeetingBot.Minutes.Reading.OpenDocument;

/// <summary>Writes what a document consists of: paragraphs, headings, lists and tables, in order.</summary>
internal sealed class OdtBlocks(SourceWriter writer, OdtInlines inlines, OdtLists lists)
{
    private int notes;

    public void Write(XElement block)
    {
        switch (block.Name.LocalName)
        {
            case "p":
                WriteParagraph("", block);
                break;
            case "h":
                WriteParagraph(lists.NextHeading(block), block);
                break;
            case "list":
                WriteList(block);
                break;
            case "table" when block.Name.Namespace == Odf.Table:
                WriteTable(block);
                break;
            case "soft-page-break":
                writer.BeginPage();
                break;
            case "tracked-changes" or "annotation" or "note-citation" or "forms": // what was deleted, and remarks
            case "title" or "desc": // of pictures
            case var name when name.EndsWith("-source", StringComparison.Ordinal): // what a table of contents is made from
            case "section" when block.Value(Odf.Text + "display") == "none":
                break;
            default:
                WriteAll(block);
                break;
        }
    }

    private void WriteAll(XElement container)
    {
        foreach (var block in container.Elements())
        {
            Write(block);
        }
    }

    private void WriteParagraph(string label, XElement paragraph)
    {
        var (text, asides) = inlines.Read(paragraph);
        writer.Write(label);
        writer.Write(text);
        writer.EndLine();
        foreach (var aside in asides)
        {
            if (aside.Name.LocalName == "note")
            {
                writer.Write($"註{Numerals.Decimal(++notes)}：");
            }

            WriteAll(aside);
        }
    }

    private void WriteList(XElement list)
    {
        lists.Begin(list);
        foreach (var item in list.Elements())
        {
            // Only the first paragraph of an item has its number; an item that holds nothing but a deeper list has none.
            var numbered = item.Name.LocalName == "list-item" ? item.Elements().FirstOrDefault() : null;
            foreach (var block in item.Elements())
            {
                if (block == numbered && block.Name.LocalName is "p" or "h")
                {
                    WriteParagraph(lists.NextItem(item), block);
                }
                else if (block.Name.LocalName == "h")
                {
                    WriteParagraph("", block);
                }
                else
                {
                    Write(block);
                }
            }
        }

        lists.End();
    }

    private void WriteTable(XElement element)
    {
        var rows = OdtTable.Rows(element).ToList();
        var isColumn = rows.All(row => OdtTable.Cells(row.Row).Take(2).Count() < 2);
        var table = writer.BeginTable();
        foreach (var (row, isHeader) in rows)
        {
            var cells = OdtTable.Cells(row).ToList();
            table.BeginRow(isColumn || cells.Any(OdtTable.ArrangesText) || (cells.Count == 1 && cells[0].Elements().Skip(1).Any()));
            foreach (var cell in cells)
            {
                table.BeginCell();
                WriteAll(cell);
                table.EndCell(cell.Count(Odf.Table + "number-columns-spanned"), cell.Count(Odf.Table + "number-rows-spanned"));
            }

            table.EndRow(isHeader);
        }

        writer.EndTable();
    }
}
